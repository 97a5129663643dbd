package nl.veiligesteden.werkplek.people.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.Place;

/** Where somebody can be invited to, with its name. */
record PlaceChoice(String name, Place place) {

    /** Those of few places whose name holds what was typed. */
    static Function<String, List<PlaceChoice>> among(List<PlaceChoice> places) {
        return typed -> places.stream().filter(place -> place.name().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT))).toList();
    }
}
