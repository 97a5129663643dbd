package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * What a form says of an item.
 *
 * @param contribution what an action is meant to bring about
 * @param reach how many people an activity is for, or reached
 * @param partner whom a partner task is asked of; null for the other kinds
 */
public record ItemDraft(ItemKind kind, String title, String description, String contribution, ItemId parent, UUID pillar, UUID strand,
                        Moment moment, Set<String> targetGroups, String place, Integer reach, LocalDate startsOn, LocalDate dueOn,
                        MembershipId owner, PartnerId partner) {

    public static final int TITLE_MAX = 300;

    public ItemDraft {
        title = Texts.line("title", title, TITLE_MAX);
        description = Texts.line("description", description, Texts.LONG);
        contribution = Texts.line("contribution", contribution, Texts.LONG);
        place = Texts.line("place", place, 200);
        targetGroups = targetGroups == null ? Set.of() : Set.copyOf(targetGroups);
        if (title.isEmpty()) {
            throw new InvalidInputException("title", "invalid.title.missing");
        }
        if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
            throw new InvalidInputException("dueOn", "invalid.date.order");
        }
        if (reach != null && reach < 0) {
            throw new InvalidInputException("reach", "invalid.reach");
        }
        if (kind == ItemKind.PARTNER_TASK && partner == null) {
            throw new InvalidInputException("partner", "invalid.partner.missing");
        }
    }

    /** A draft that says no more than kind and title. */
    public static ItemDraft of(ItemKind kind, String title) {
        return new ItemDraft(kind, title, "", "", null, null, null, null, Set.of(), "", null, null, null, null, null);
    }
}
