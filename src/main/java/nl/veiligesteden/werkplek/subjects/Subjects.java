package nl.veiligesteden.werkplek.subjects;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Asks the module that a subject belongs to. */
@Component
public class Subjects {

    private final Map<SubjectKind, SubjectSource> sources = new EnumMap<>(SubjectKind.class);

    Subjects(List<SubjectSource> sources) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
        if (this.sources.size() != SubjectKind.values().length) {
            throw new IllegalStateException("some kind of subject belongs to no module");
        }
    }

    /** @throws NotFoundException for a subject that this workspace does not see */
    public Stage stage(Workspace workspace, Subject subject) {
        return sources.get(subject.kind()).stage(workspace, subject.id());
    }

    /** Which rows {@code c} are about something of that kind that this workspace sees. */
    public Condition visibleTo(Workspace workspace, SubjectKind kind) {
        return sources.get(kind).visibleTo(workspace);
    }

    /** Which rows {@code c} of {@code comment} or {@code attachment} exist for this workspace: it sees the subject and is among the audience. */
    public Condition visibleTo(Workspace workspace) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> kinds = sources.values().stream().map(source -> {
            Condition visible = source.visibleTo(workspace);
            parameters.putAll(visible.parameters());
            return visible.sql();
        }).toList();
        return new Condition("(" + String.join(" or ", kinds) + ")", parameters).and(AudienceRules.visibleTo(workspace));
    }
}
