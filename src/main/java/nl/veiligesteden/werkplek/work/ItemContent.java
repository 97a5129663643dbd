package nl.veiligesteden.werkplek.work;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.NotAllowedException;

/** What an item is, wherever it stands: its words, its dates and what it serves. */
@Embeddable
record ItemContent(String title, @Lob String description, @Lob String contribution, UUID parentId, UUID pillarId, UUID strandId,
                   @Enumerated(EnumType.STRING) Moment moment, String place, Integer reach, LocalDate startsOn, LocalDate dueOn) {

    /** A text that brings its own closing mark. */
    private static final Pattern MARKED = Pattern.compile("[.!?…:;,]$");

    static ItemContent of(ItemDraft draft) {
        return new ItemContent(draft.title(), draft.description(), draft.contribution(), draft.parent() == null ? null : draft.parent().value(),
                draft.pillar(), draft.strand(), draft.moment(), draft.place(), draft.reach(), draft.startsOn(), draft.dueOn());
    }

    ItemId parent() {
        return parentId == null ? null : new ItemId(parentId);
    }

    /** Whether its line on the public page needs no mark at the end. */
    boolean closesItself() {
        return MARKED.matcher(description.isEmpty() ? title : description).find();
    }

    ItemContent renamed(String newTitle, String newDescription) {
        return new ItemContent(newTitle, newDescription, contribution, parentId, pillarId, strandId, moment, place, reach, startsOn, dueOn);
    }

    /** @param pillar null where it serves the plan as a whole */
    ItemContent serving(UUID pillar) {
        return new ItemContent(title, description, contribution, parentId, pillar, null, moment, place, reach, startsOn, dueOn);
    }

    /** @throws NotAllowedException when there is no date to shift */
    ItemContent shifted(int days) {
        if (startsOn == null && dueOn == null) {
            throw new NotAllowedException("denied.shift.dateless");
        }
        return between(startsOn == null ? null : startsOn.plusDays(days), dueOn == null ? null : dueOn.plusDays(days));
    }

    /** @throws InvalidInputException when it would end before it begins */
    ItemContent between(LocalDate start, LocalDate due) {
        if (start != null && due != null && due.isBefore(start)) {
            throw new InvalidInputException("dueOn", "invalid.date.order");
        }
        return new ItemContent(title, description, contribution, parentId, pillarId, strandId, moment, place, reach, start, due);
    }
}
