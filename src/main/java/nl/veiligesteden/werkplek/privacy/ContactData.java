package nl.veiligesteden.werkplek.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All that one municipality holds on a contact person, who has no account to look with; for the coordinator whom that person asks. Of others in the same line or page nothing is told. */
@Service
public class ContactData {

    /** What stands between one name and the next. */
    private static final String BETWEEN = "(?:[\\s,;–—-]|\\ben\\b|\\bof\\b)+$";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactData(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** As the municipality knows the person. */
    private record Person(String name, String role, String email, String phone) {

        /** Whether a text tells of this person, by the name, the mail address or the telephone number; "Bo" is no "Bob". */
        boolean isIn(String text) {
            return Stream.of(name, email, phone).filter(word -> !word.isBlank())
                    .anyMatch(word -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find());
        }
    }

    /** @throws NotFoundException for a contact person of another municipality, and for who is no coordinator */
    @ReadOnly
    public void require(MunicipalityWorkspace workspace, UUID contact) {
        if (!workspace.may(Permission.MANAGE_TEAM) || !jdbc.sql("select exists (select 1 from contact_person where id = :id and municipality_id = :municipality)").param("id", contact)
                .param("municipality", workspace.id().value()).query(Boolean.class).single()) {
            throw new NotFoundException();
        }
    }

    /**
     * Everything, in the form of a person's own file. That it is taken is written in the trail, at the contact person and not by name.
     *
     * @throws NotFoundException for a contact person of another municipality, and for who is no coordinator
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void each(MunicipalityWorkspace workspace, UUID contact, Consumer<List<OwnData.Line>> lines) {
        require(workspace, contact);
        UUID municipality = workspace.id().value();
        Person person = jdbc.sql("select name, role, email, phone from contact_person where id = :id and municipality_id = :municipality").param("id", contact).param("municipality", municipality)
                .query((row, number) -> new Person(text(row, "name"), text(row, "role"), text(row, "email"), text(row, "phone"))).single();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "contact.taken", "contact", contact, workspace.id(), List.of()));
        Found found = new Found();
        found.add(DataKind.CONTACT, Map.of("name", person.name(), "role", person.role(), "email", person.email(), "phone", person.phone()));
        inPlans(municipality, person).forEach(part -> found.add(DataKind.CONTACT, Map.of("body", part)));
        jdbc.sql("select p.at, p.withdrawn_at, t.told from published_page p, json_table(p.contacts, '$[*]' columns (told text path '$')) t where p.municipality_id = :municipality order by p.number, t.told")
                .param("municipality", municipality).query(row -> {
                    if (person.isIn(row.getString("told"))) {
                        found.add(DataKind.PUBLISHED, Map.of("at", OwnData.second(row.getObject("at", LocalDateTime.class)), "content", row.getString("told"),
                                "withdrawn_at", OwnData.second(row.getObject("withdrawn_at", LocalDateTime.class))));
                    }
                });
        jdbc.sql("select at, action, result from audit_entry where object_type = 'contact' and object_id = :id and municipality_id = :municipality order by at, id")
                .param("id", contact).param("municipality", municipality)
                .query(row -> {
                    found.add(DataKind.AUDIT, Map.of("at", OwnData.second(row.getObject("at", LocalDateTime.class)), "action", row.getString("action"), "result", row.getString("result")));
                });
        lines.accept(found.lines());
    }

    /** What stands of the person in the lines of plan pages: from the name up to the next one. */
    private List<String> inPlans(UUID municipality, Person person) {
        Map<UUID, List<Written>> lines = jdbc.sql("""
                        select l.id, l.body, n.wording, :name in (n.known_as, n.wording) mine from plan_involved_line l join plan_involved_name n on n.line_id = l.id
                        where l.municipality_id = :municipality and l.kind = 'CONTACTS' order by l.plan_id, l.position, n.position""").param("municipality", municipality).param("name", person.name())
                .query((row, number) -> new Written(row.getObject("id", UUID.class), row.getString("body"), row.getString("wording"), row.getBoolean("mine"))).list().stream()
                .collect(Collectors.groupingBy(Written::line, LinkedHashMap::new, Collectors.toList()));
        return lines.values().stream().flatMap(names -> names.stream().filter(Written::mine).map(name -> partOf(name.body(), name.wording(), names.stream().map(Written::wording).toList()))).toList();
    }

    /** A name in a line of a plan page. */
    private record Written(UUID line, String body, String wording, boolean mine) {
    }

    /** The name itself where the line doesn't write it so. */
    static String partOf(String body, String wording, List<String> wordings) {
        int from = body.indexOf(wording);
        if (from < 0) {
            return wording;
        }
        int to = wordings.stream().filter(other -> !other.equals(wording)).mapToInt(other -> body.indexOf(other, from + wording.length())).filter(place -> place >= 0).min().orElse(body.length());
        return body.substring(from, to).replaceFirst(BETWEEN, "");
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    /** Lines, each thing with its number within its kind. */
    private static final class Found {

        private static final List<String> ORDER = List.of("at", "name", "role", "email", "phone", "body", "content", "withdrawn_at", "action", "result");

        private final List<OwnData.Line> lines = new ArrayList<>();
        private final Map<DataKind, Integer> numbers = new EnumMap<>(DataKind.class);

        void add(DataKind kind, Map<String, String> values) {
            int number = numbers.merge(kind, 1, Integer::sum);
            ORDER.stream().filter(values::containsKey).forEach(field -> lines.add(new OwnData.Line(kind, number, field, values.get(field), false)));
        }

        List<OwnData.Line> lines() {
            return lines;
        }
    }
}
