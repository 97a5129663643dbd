/** The screens by which people get and lose access. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.people.ui;

import org.springframework.modulith.NamedInterface;
