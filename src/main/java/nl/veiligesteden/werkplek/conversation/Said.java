package nl.veiligesteden.werkplek.conversation;

import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.subjects.AudienceRules;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.subjects.Subjects;
import org.springframework.stereotype.Component;

/** What was said of subjects of a kind, and the names of files that belong to them, as rows to search in: each for the audience that it was meant for. */
@Component
public class Said {

    /** As much of a comment as tells which one it is. */
    public static final int EXCERPT = 140;

    private static final String ROWS = """
            select 'comment' kind, c.id, c.%1$s subject_id, left(c.content, %2$d) words, c.author_id, c.author_name, c.at from comment c
            where c.withdrawn_at is null and %3$s and %4$s
            union all select 'attachment', c.id, c.%1$s, c.name, c.author_id, c.author_name, c.at from attachment c
            where c.withdrawn_at is null and %3$s and %5$s""";

    private final Subjects subjects;

    Said(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * As SQL with its parameters.
     *
     * @param content which comments, by {@code c.content}
     * @param name which files, by {@code c.name}; its parameters are those of {@code content}
     */
    public Condition rows(Workspace workspace, SubjectKind kind, Condition content, Condition name) {
        Condition visible = subjects.visibleTo(workspace, kind).and(AudienceRules.visibleTo(workspace));
        return new Condition(ROWS.formatted(kind.column(), EXCERPT, visible.sql(), content.sql(), name.sql()), visible.and(content).parameters());
    }
}
