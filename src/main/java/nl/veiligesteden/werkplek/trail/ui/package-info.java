/** Screens of the trail: of all, of a municipality, of the own account. */
package nl.veiligesteden.werkplek.trail.ui;
