package nl.veiligesteden.werkplek.people.ui;

import nl.veiligesteden.werkplek.access.Place;

/** Where somebody can be invited to, with its name. */
record PlaceChoice(String name, Place place) {
}
