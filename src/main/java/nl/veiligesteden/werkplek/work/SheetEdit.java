package nl.veiligesteden.werkplek.work;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;

/**
 * What a row of a sheet makes of an item.
 *
 * @param row its number
 * @param id null for a new item
 * @param kind of a new item
 * @param version of the item that was looked at; with another one somebody changed it since
 * @param values of what changes: a text, a day, a number, a membership, a word of its list, the name of what it belongs to or the codes of target groups; nothing for what is emptied
 */
public record SheetEdit(int row, ItemId id, ItemKind kind, long version, Map<SheetField, Optional<?>> values) {

    public SheetEdit(int row, ItemId id, ItemKind kind, long version, Map<SheetField, Optional<?>> values) {
        this.row = row;
        this.id = id;
        this.kind = kind;
        this.version = version;
        this.values = Map.copyOf(values);
    }

    boolean reports() {
        return values.containsKey(SheetField.STATUS) || values.containsKey(SheetField.HEALTH) || values.containsKey(SheetField.PERCENTAGE);
    }

    boolean edits() {
        return values.keySet().stream().anyMatch(field -> field != SheetField.STATUS && field != SheetField.HEALTH && field != SheetField.PERCENTAGE);
    }

    boolean says(SheetField field) {
        return values.containsKey(field);
    }

    /** Of a field that it says something of; empty for what is emptied. */
    String text(SheetField field) {
        return values.get(field).map(value -> value.toString().strip()).orElse("");
    }

    @SuppressWarnings("unchecked")
    Set<String> targetGroups(Set<String> otherwise) {
        return says(SheetField.TARGET_GROUPS) ? values.get(SheetField.TARGET_GROUPS).map(codes -> (Set<String>) codes).orElse(Set.of()) : otherwise;
    }

    /** The draft with what changes. */
    ItemDraft on(ItemDraft draft, SheetPlaces.Place place) {
        return new ItemDraft(draft.kind(), value(SheetField.TITLE, draft.title()), value(SheetField.DESCRIPTION, draft.description()), draft.contribution(), place.parent(), place.pillar(), place.strand(),
                value(SheetField.MOMENT, draft.moment()), place.targetGroups(), value(SheetField.PLACE, draft.place()), draft.reach(), value(SheetField.STARTS_ON, draft.startsOn()),
                value(SheetField.DUE_ON, draft.dueOn()), value(SheetField.OWNER, draft.owner()), draft.partner(), draft.deputy());
    }

    ItemDraft asNew() {
        return ItemDraft.of(kind, values.getOrDefault(SheetField.TITLE, Optional.empty()).map(Object::toString).orElse(""));
    }

    /** How far it is, as a word on progress. */
    ProgressDraft progress(Item item) {
        return new ProgressDraft(values.containsKey(SheetField.STATUS) ? value(SheetField.STATUS, item.status()) : null, value(SheetField.HEALTH, item.health()),
                value(SheetField.PERCENTAGE, item.percentage()), "", null, null);
    }

    Optional<MembershipId> owner() {
        return values.getOrDefault(SheetField.OWNER, Optional.empty()).map(MembershipId.class::cast);
    }

    @SuppressWarnings("unchecked")
    private <T> T value(SheetField field, T otherwise) {
        return values.containsKey(field) ? (T) values.get(field).orElse(null) : otherwise;
    }

}
