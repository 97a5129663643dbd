package nl.veiligesteden.werkplek.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever left the role stands on no plan page any more, nor do the mail address and the phone. */
@DatabaseTest
class LeftContactsIT {

    private static final String BOTH = "Noor Çelik – 074 000 00 11 – n.celik@test.example en Bram ter Haar – 074 000 00 12 – b.terhaar@test.example";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Contacts contacts;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace workspace;
    private UUID noor;
    private UUID bram;
    private UUID line;

    @BeforeEach
    void begin() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        noor = contacts.add(workspace, new ContactDraft("Noor Çelik", "", "n.celik@test.example", "074 000 00 11"));
        bram = contacts.add(workspace, new ContactDraft("Bram ter Haar", "", "b.terhaar@test.example", "074 000 00 12"));
        UUID plan = UUID.randomUUID();
        UUID section = UUID.randomUUID();
        line = UUID.randomUUID();
        jdbc.sql("insert into plan (id, municipality_id, period_id, title, main_objective, state) select :id, :place, id, 'x', '', 'DRAFT' from programme_period limit 1").param("id", plan)
                .param("place", workspace.id().value()).update();
        jdbc.sql("insert into plan_section (id, municipality_id, plan_id, kind, heading, body, closing, position) values (:id, :place, :plan, 'INVOLVED', 'x', '', '', 1)").param("id", section)
                .param("place", workspace.id().value()).param("plan", plan).update();
        jdbc.sql("insert into plan_involved_line (id, municipality_id, plan_id, section_id, kind, label, body, listing, position) values (:id, :place, :plan, :section, 'CONTACTS', 'Contact', :body, false, 1)")
                .param("id", line).param("place", workspace.id().value()).param("plan", plan).param("section", section).param("body", BOTH).update();
        for (String name : List.of("Noor Çelik", "Bram ter Haar")) {
            jdbc.sql("insert into plan_involved_name (line_id, wording, known_as, position) select :line, :name, :name, count(*) from plan_involved_name where line_id = :line").param("line", line)
                    .param("name", name).update();
        }
    }

    private List<String> bodies() {
        return jdbc.sql("select body from plan_involved_line where id = :id").param("id", line).query(String.class).list();
    }

    @Test
    void theOtherStaysWordForWord() {
        contacts.remove(workspace, noor);
        assertThat(bodies()).containsExactly("Bram ter Haar – 074 000 00 12 – b.terhaar@test.example");
        assertThat(jdbc.sql("select wording from plan_involved_name where line_id = :id").param("id", line).query(String.class).list()).containsExactly("Bram ter Haar");
        assertThat(jdbc.sql("select position from plan_involved_name where line_id = :id").param("id", line).query(Integer.class).list()).as("a list without a gap").containsExactly(0);
    }

    @Test
    void theLastOfALineLeavesNoLooseEnd() {
        contacts.remove(workspace, bram);
        assertThat(bodies()).containsExactly("Noor Çelik – 074 000 00 11 – n.celik@test.example");
    }

    @Test
    void aLineOfWhoAllLeftGoes() {
        contacts.remove(workspace, bram);
        contacts.remove(workspace, noor);
        assertThat(bodies()).isEmpty();
        assertThat(contacts.contacts(workspace)).isEmpty();
    }

    @Test
    void oneInTheMiddleGoesAsWell() {
        assertThat(LeftContacts.without("A de Groot: 1, B de Vries: 2 en C Jansen: 3", "B de Vries", List.of("A de Groot", "B de Vries", "C Jansen"))).isEqualTo("A de Groot: 1, C Jansen: 3");
    }
}
