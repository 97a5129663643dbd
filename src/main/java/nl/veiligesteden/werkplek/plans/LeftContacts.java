package nl.veiligesteden.werkplek.plans;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.partners.ContactLeft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a contact person who left out of the lines of plan pages, with what stands behind the name up to the next one. Other lines keep to what was written word for word; this is
 * data of somebody who need not be called any more.
 */
@Component
class LeftContacts {

    private static final String BETWEEN = "(?:\\s|[,;–—-]|\\ben\\b|\\bof\\b)+";

    private final JdbcClient jdbc;

    LeftContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(UUID id, String body) {
    }

    private record Name(int position, String wording, String knownAs) {

        boolean is(String name) {
            return Alike.isSame(name, knownAs == null ? wording : knownAs);
        }
    }

    @EventListener
    @Transactional
    public void takeOut(ContactLeft left) {
        jdbc.sql("select id, body from plan_involved_line where municipality_id = :municipality and kind = 'CONTACTS'").param("municipality", left.municipality().value())
                .query((row, number) -> new Line(row.getObject("id", UUID.class), row.getString("body"))).list().forEach(line -> takeOut(left, line));
    }

    private void takeOut(ContactLeft left, Line line) {
        List<Name> names = jdbc.sql("select position, wording, known_as from plan_involved_name where line_id = :line").param("line", line.id())
                .query((row, number) -> new Name(row.getInt("position"), row.getString("wording"), row.getString("known_as"))).list();
        List<Name> gone = names.stream().filter(name -> name.is(left.name())).toList();
        if (gone.isEmpty()) {
            return;
        }
        // From the last on, so that what stands behind each moves up once: the places of a list have no gaps.
        gone.stream().sorted(Comparator.comparing(Name::position).reversed()).forEach(name -> {
            jdbc.sql("delete from plan_involved_name where line_id = :line and position = :position").param("line", line.id()).param("position", name.position()).update();
            jdbc.sql("update plan_involved_name set position = position - 1 where line_id = :line and position > :position order by position").param("line", line.id())
                    .param("position", name.position()).update();
        });
        if (gone.size() == names.size()) {
            jdbc.sql("delete from plan_involved_line where id = :line").param("line", line.id()).update();
            return;
        }
        List<String> wordings = names.stream().map(Name::wording).toList();
        String body = line.body();
        for (Name name : gone) {
            body = without(body, name.wording(), wordings);
        }
        for (String known : List.of(left.email(), left.phone())) {
            body = known.isBlank() ? body : body.replace(known, "");
        }
        jdbc.sql("update plan_involved_line set body = :body, version = version + 1 where id = :line").param("body", body.strip()).param("line", line.id()).update();
    }

    /** The text without a name and what stands behind it up to the next one. */
    static String without(String body, String name, List<String> names) {
        int from = body.indexOf(name);
        if (from < 0) {
            return body;
        }
        int to = names.stream().map(other -> body.indexOf(other, from + name.length())).filter(place -> place >= 0).min(Comparator.naturalOrder()).orElse(body.length());
        String before = body.substring(0, from);
        return to < body.length() ? before + body.substring(to) : before.replaceFirst(BETWEEN + "$", "");
    }
}
