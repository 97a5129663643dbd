package nl.veiligesteden.werkplek.conversation.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Moment;

/** The values of a change in words, as the trail wrote them down. */
record ChangeTexts(Supplier<List<TargetGroup>> targetGroups) {

    static final Set<String> KNOWN = Set.of("item.created", "item.edited", "item.imported", "item.import-taken-back", "item.handed-over", "item.taken-on",
            "item.step-done", "item.step-reopened");
    private static final Set<String> FIELDS = Set.of("title", "description", "contribution", "place", "reach", "startsOn", "dueOn", "moment", "owner", "deputy",
            "targetGroups", "parent", "pillar", "strand");

    /** A beginning says enough by itself. */
    static boolean tells(String action, Change change) {
        return !action.equals("item.created") && !(action.equals("item.imported") && change.before().isEmpty()) && FIELDS.contains(change.field());
    }

    String show(String field, String value) {
        if (value.isEmpty() || value.equals("[]")) {
            return "–";
        }
        return switch (field) {
            case "startsOn", "dueOn" -> Formats.date(LocalDate.parse(value));
            case "moment" -> t(Moment.valueOf(value));
            case "targetGroups" -> {
                List<String> codes = Arrays.asList(value.substring(1, value.length() - 1).split(", "));
                yield targetGroups.get().stream().filter(group -> codes.contains(group.code())).map(group -> group.name(T.locale()))
                        .collect(Collectors.joining(", "));
            }
            default -> value;
        };
    }
}
