package nl.veiligesteden.werkplek.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Change;

/** An item's facts at one instant, to tell what an edit changed. */
record ItemFacts(ItemContent content, UUID owner, UUID deputy, Set<String> targetGroups) {

    String title() {
        return content.title();
    }

    List<Change> changesTo(ItemFacts after) {
        ItemContent then = after.content;
        List<Change> changes = new ArrayList<>();
        add(changes, "title", content.title(), then.title());
        add(changes, "description", content.description(), then.description());
        add(changes, "contribution", content.contribution(), then.contribution());
        add(changes, "place", content.place(), then.place());
        add(changes, "reach", content.reach(), then.reach());
        add(changes, "startsOn", content.startsOn(), then.startsOn());
        add(changes, "dueOn", content.dueOn(), then.dueOn());
        add(changes, "moment", content.moment(), then.moment());
        add(changes, "owner", owner, after.owner);
        add(changes, "deputy", deputy, after.deputy);
        add(changes, "targetGroups", targetGroups, after.targetGroups);
        add(changes, "parent", content.parentId(), then.parentId());
        add(changes, "pillar", content.pillarId(), then.pillarId());
        add(changes, "strand", content.strandId(), then.strandId());
        return changes;
    }

    private static void add(List<Change> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }
}
