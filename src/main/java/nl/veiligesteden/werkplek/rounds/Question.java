package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.ItemKind;

/**
 * A question as a screen shows it.
 *
 * @param origin the question of an earlier round that it repeats; null for a new one
 * @param lineage what it shares with all questions that it was taken over from, or that were taken over from it
 * @param answered whether anybody answered it, after which it can't be changed
 */
public record Question(QuestionId id, QuestionDraft content, QuestionId origin, UUID lineage, boolean answered, long version) {

    /** Of a row of {@code round_question q}, with {@code answered}. */
    static Question of(ResultSet row) throws SQLException {
        UUID origin = row.getObject("origin_id", UUID.class);
        String choices = row.getString("choices");
        return new Question(new QuestionId(row.getObject("id", UUID.class)), new QuestionDraft(row.getString("wording"), row.getString("help"),
                QuestionKind.valueOf(row.getString("kind")), QuestionSubject.valueOf(row.getString("about")), Codes.read(row.getString("item_kinds"), ItemKind.class),
                Codes.read(row.getString("moments"), Moment.class), Codes.texts(row.getString("target_groups")), row.getBoolean("required"), row.getString("unit"),
                choices.isEmpty() ? List.of() : Arrays.asList(choices.split("\n")), row.getBigDecimal("lowest"), row.getBigDecimal("highest")),
                origin == null ? null : new QuestionId(origin), row.getObject("lineage_id", UUID.class), row.getBoolean("answered"), row.getLong("version"));
    }

    public boolean isAboutItems() {
        return content.about() == QuestionSubject.ITEM;
    }
}
