package nl.veiligesteden.werkplek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A contact person gets all that the one municipality holds, through its coordinator, and nothing of anybody else. */
@DatabaseTest
@ActiveProfiles("demo")
class ContactDataIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Contacts contacts;
    @Autowired
    private ContactData data;
    @Autowired
    private JdbcClient jdbc;

    private List<String> file(MunicipalityWorkspace workspace, UUID contact) {
        List<String> lines = new ArrayList<>();
        data.each(workspace, contact, some -> some.forEach(line -> lines.add(line.kind() + " " + line.number() + " " + line.field() + "=" + line.value())));
        return lines;
    }

    private UUID contact(MunicipalityWorkspace workspace, String name) {
        return contacts.contacts(workspace).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id();
    }

    /** As an imported page names three people in one line. */
    private void inThePlan(MunicipalityWorkspace workspace, String body, String... names) {
        UUID line = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan_involved_line (id, municipality_id, plan_id, section_id, kind, label, body, listing, position)
                        select :line, s.municipality_id, s.plan_id, s.id, 'CONTACTS', 'Contact', :body, false, 90 from plan_section s where s.municipality_id = :municipality limit 1""")
                .param("line", line).param("body", body).param("municipality", workspace.id().value()).update();
        for (int position = 0; position < names.length; position++) {
            jdbc.sql("insert into plan_involved_name (line_id, wording, known_as, position) values (:line, :wording, :known, :position)").param("line", line)
                    .param("wording", names[position]).param("known", names[position]).param("position", position).update();
        }
    }

    private void published(MunicipalityWorkspace workspace, int number, String contacts) {
        jdbc.sql("""
                        insert into published_page (municipality_id, number, plan_id, at, author_id, author_name, reason, contacts, page)
                        select municipality_id, :number, plan_id, at, author_id, author_name, reason, :contacts, page from published_page where municipality_id = :municipality limit 1""")
                .param("number", number).param("contacts", contacts).param("municipality", workspace.id().value()).update();
    }

    @Test
    void holdsWhatStandsInTheListInPlansOnPublishedPagesAndInTheTrail() {
        MunicipalityWorkspace hengelo = workspaces.colleague("hengelo", Role.COORDINATOR);
        UUID anna = contacts.add(hengelo, new ContactDraft("Anna Žižek", "Beleidsadviseur", "a.zizek@hengelo.example", "074 000 00 77"));
        contacts.add(hengelo, new ContactDraft("Piet Geheim", "Wijkagent", "p.geheim@hengelo.example", "074 000 00 78"));
        inThePlan(hengelo, "Anna Žižek (074 000 00 77) en Piet Geheim (074 000 00 78)", "Anna Žižek", "Piet Geheim");
        published(hengelo, 901, "[\"Anna Žižek – 074 000 00 77\", \"Piet Geheim – 074 000 00 78\"]");
        List<String> file = file(hengelo, anna);
        assertThat(file).contains("CONTACT 1 name=Anna Žižek", "CONTACT 1 role=Beleidsadviseur", "CONTACT 1 email=a.zizek@hengelo.example", "CONTACT 1 phone=074 000 00 77",
                "PUBLISHED 1 content=Anna Žižek – 074 000 00 77", "AUDIT 1 action=contact.added", "AUDIT 2 action=contact.taken");
        assertThat(file).contains("CONTACT 2 body=Anna Žižek (074 000 00 77)");
        assertThat(String.join("\n", file)).as("of nobody else").doesNotContain("Geheim", "00 78", hengelo.actor().name());
    }

    @Test
    void isNothingOfAnotherMunicipality() {
        MunicipalityWorkspace hengelo = workspaces.colleague("hengelo", Role.COORDINATOR);
        MunicipalityWorkspace enschede = workspaces.colleague("enschede", Role.COORDINATOR);
        ContactDraft both = new ContactDraft("Bo Overal", "Adviseur", "bo@regio.example", "");
        UUID here = contacts.add(hengelo, both);
        published(hengelo, 903, "[\"Bo Overalls – van iemand anders\"]");
        contacts.add(enschede, new ContactDraft("Bo Overal", "Geheime rol", "bo@regio.example", "053 000 00 99"));
        inThePlan(enschede, "Bo Overal, alleen in Enschede", "Bo Overal");
        published(enschede, 902, "[\"Bo Overal – in Enschede\"]");
        assertThat(String.join("\n", file(hengelo, here))).contains("bo@regio.example").doesNotContain("Enschede", "Geheime rol", "053", "iemand anders");
        UUID theirs = contact(enschede, "Bo Overal");
        assertThatThrownBy(() -> file(hengelo, theirs)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> data.require(hengelo, theirs)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isTheCoordinatorsAlone() {
        UUID anybody = contacts.add(workspaces.colleague("hengelo", Role.COORDINATOR), new ContactDraft("Cor Hier", "", "", ""));
        for (MunicipalityWorkspace other : List.of(workspaces.colleague("hengelo", Role.POLICY_OFFICER), workspaces.colleague("hengelo", Role.READER),
                workspaces.observing(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR), "hengelo"))) {
            assertThatThrownBy(() -> file(other, anybody)).isInstanceOf(NotFoundException.class);
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'contact.taken' and object_id = :id").param("id", anybody).query(Integer.class).single()).isZero();
    }

    @Test
    void thatItWasTakenStandsAtThePersonAndNotByName() {
        MunicipalityWorkspace hengelo = workspaces.colleague("hengelo", Role.COORDINATOR);
        UUID person = contacts.add(hengelo, new ContactDraft("Dunya Weg", "", "dunya@hengelo.example", ""));
        file(hengelo, person);
        contacts.remove(hengelo, person);
        assertThat(jdbc.sql("select concat(action, ' ', object_type, ' ', municipality_id = :municipality, ' ', actor_name, ' ', changes) from audit_entry where object_id = :id and action = 'contact.taken'")
                .param("id", person).param("municipality", hengelo.id().value()).query(String.class).single()).isEqualTo("contact.taken contact 1 " + hengelo.actor().name() + " []");
        assertThatThrownBy(() -> file(hengelo, person)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void tellsOnlyThePartOfALineThatIsAboutThePerson() {
        List<String> names = List.of("An", "Bo");
        assertThat(ContactData.partOf("An (1), Bo (2)", "An", names)).isEqualTo("An (1)");
        assertThat(ContactData.partOf("An (1), Bo (2)", "Bo", names)).isEqualTo("Bo (2)");
        assertThat(ContactData.partOf("iemand anders", "Bo", names)).isEqualTo("Bo");
    }
}
