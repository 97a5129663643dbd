package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.work.ItemPage;

/** The value of an item's field in words, names instead of ids. */
record ItemFieldTexts(ItemFormChoices choices) {

    String show(String field, Object value) {
        return switch (value) {
            case null -> "–";
            case ItemId parent -> name(choices.parent(parent));
            case UUID part -> name(choices.part(part));
            case MembershipId owner -> choices.owner(owner) == null ? "–" : choices.owner(owner).name();
            case PartnerId partner -> choices.partner(partner) == null ? "–" : choices.partner(partner).name();
            case LocalDate date -> Formats.date(date);
            case Enum<?> constant -> t(constant);
            case Collection<?> codes -> choices.targetGroups().stream().filter(group -> codes.contains(group.code()))
                    .map((TargetGroup group) -> group.name(T.locale())).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String name(ItemPage.Choice choice) {
        return choice == null ? "–" : choice.name();
    }
}
