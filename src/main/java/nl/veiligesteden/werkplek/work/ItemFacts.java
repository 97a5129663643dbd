package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Moment;

/** An item's facts at one instant, to tell what an edit changed. */
record ItemFacts(String title, String description, String contribution, String place, Integer reach, LocalDate startsOn, LocalDate dueOn,
                 Moment moment, UUID owner, UUID deputy, Set<String> targetGroups, UUID parent, UUID pillar, UUID strand) {

    List<Change> changesTo(ItemFacts after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "title", title, after.title);
        add(changes, "description", description, after.description);
        add(changes, "contribution", contribution, after.contribution);
        add(changes, "place", place, after.place);
        add(changes, "reach", reach, after.reach);
        add(changes, "startsOn", startsOn, after.startsOn);
        add(changes, "dueOn", dueOn, after.dueOn);
        add(changes, "moment", moment, after.moment);
        add(changes, "owner", owner, after.owner);
        add(changes, "deputy", deputy, after.deputy);
        add(changes, "targetGroups", targetGroups, after.targetGroups);
        add(changes, "parent", parent, after.parent);
        add(changes, "pillar", pillar, after.pillar);
        add(changes, "strand", strand, after.strand);
        return changes;
    }

    private static void add(List<Change> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }
}
