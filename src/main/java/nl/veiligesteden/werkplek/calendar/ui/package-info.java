/** The card by which a person gets, renews and gives up the address of the own calendar. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.calendar.ui;

import org.springframework.modulith.NamedInterface;
