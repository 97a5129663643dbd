/** Screens of what moved over time and of what is alike across municipalities. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.insight.ui;

import org.springframework.modulith.NamedInterface;
