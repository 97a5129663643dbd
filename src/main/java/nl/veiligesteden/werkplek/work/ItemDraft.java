package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * What a form says of an item.
 *
 * @param contribution what an action is meant to bring about
 * @param reach how many people an activity is for, or reached
 * @param deputy who stands in for the owner; null for nobody
 * @param partner whom a partner task is asked of; null for the other kinds
 */
public record ItemDraft(ItemKind kind, String title, String description, String contribution, ItemId parent, UUID pillar, UUID strand,
                        Moment moment, Set<String> targetGroups, String place, Integer reach, LocalDate startsOn, LocalDate dueOn,
                        MembershipId owner, PartnerId partner, MembershipId deputy) {

    public static final int TITLE_MAX = 300;

    public ItemDraft {
        Problems problems = new Problems();
        problems.when(title != null && title.strip().length() > TITLE_MAX, "title", "invalid.title.too-long");
        title = problems.line("title", title, TITLE_MAX);
        description = problems.text("description", description, Texts.LONG);
        contribution = problems.text("contribution", contribution, Texts.LONG);
        place = problems.line("place", place, 200);
        targetGroups = targetGroups == null ? Set.of() : Set.copyOf(targetGroups);
        problems.when(title.isEmpty(), "title", "invalid.title.missing")
                .when(startsOn != null && dueOn != null && dueOn.isBefore(startsOn), "dueOn", "invalid.date.order")
                .when(reach != null && reach < 0, "reach", "invalid.reach")
                .when(kind == ItemKind.PARTNER_TASK && partner == null, "partner", "invalid.partner.missing")
                .when(deputy != null && deputy.equals(owner), "deputy", "invalid.deputy").refuse();
    }

    /** A draft without a deputy. */
    public ItemDraft(ItemKind kind, String title, String description, String contribution, ItemId parent, UUID pillar, UUID strand, Moment moment,
                     Set<String> targetGroups, String place, Integer reach, LocalDate startsOn, LocalDate dueOn, MembershipId owner, PartnerId partner) {
        this(kind, title, description, contribution, parent, pillar, strand, moment, targetGroups, place, reach, startsOn, dueOn, owner, partner, null);
    }

    /** A draft that says no more than kind and title. */
    public static ItemDraft of(ItemKind kind, String title) {
        return new ItemDraft(kind, title, "", "", null, null, null, null, Set.of(), "", null, null, null, null, null);
    }
}
