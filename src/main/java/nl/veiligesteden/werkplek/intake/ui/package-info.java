/** What somebody sees of a table that comes back, for the pages of other modules. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.intake.ui;

import org.springframework.modulith.NamedInterface;
