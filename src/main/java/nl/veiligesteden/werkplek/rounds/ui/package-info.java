/** Screens of rounds and reports, for Movisie, municipalities and partners. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.rounds.ui;

import org.springframework.modulith.NamedInterface;
