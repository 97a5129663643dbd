@NamedInterface("ui")
package nl.veiligesteden.werkplek.search.ui;

import org.springframework.modulith.NamedInterface;
