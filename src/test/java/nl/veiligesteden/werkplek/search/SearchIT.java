package nl.veiligesteden.werkplek.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MembershipEndedException;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.plans.PillarDraft;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.Items;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the search finds, and for whom. */
@DatabaseTest
class SearchIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Search search;
    @Autowired
    private Plans plans;
    @Autowired
    private Contacts contacts;
    @Autowired
    private Items items;
    @Autowired
    private Conversation conversation;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace municipality;
    private PartnerWorkspace partner;
    private ItemId task;

    @BeforeEach
    void fill() {
        municipality = workspaces.municipality(Role.COORDINATOR);
        partner = workspaces.partner();
        PlanId plan = testItems.plan(municipality);
        plans.addStrand(municipality, plans.addPillar(municipality, plan, new PillarDraft("Pijler dageraad", "", null)), "Inzetlijn dageraad");
        testItems.collaborate(municipality, partner);
        contacts.add(municipality, new ContactDraft("Truus Dageraad", "wijkteam", "", ""));
        item("Café bij dageraad", municipality.membership());
        task = testItems.task(municipality, partner.id(), "Taak dageraad");
    }

    private void item(String title, MembershipId owner) {
        testItems.create(municipality, new ItemDraft(ItemKind.ACTION, title, "", "", null, null, null, null, Set.of(), "", null, null, null, owner, null));
    }

    private List<String> found(Workspace workspace, String typed) {
        return search.find(workspace, typed).stream().flatMap(group -> group.hits().stream()).map(Hit::title).toList();
    }

    @Test
    void findsItemsPlansAndPeopleOfTheOwnMunicipality() {
        assertThat(search.find(municipality, "dageraad")).extracting(Search.Group::headingKey).containsExactly("search.items", "search.plans", "search.people");
        assertThat(found(municipality, partner.name())).contains(partner.name());
    }

    @Test
    void bearsWithAccentsInflectionsAndOneError() {
        assertThat(found(municipality, "cafe")).contains("Café bij dageraad");
        assertThat(found(municipality, "taken dageraad")).contains("Taak dageraad");
        assertThat(found(municipality, "dagerad")).contains("Taak dageraad", "Truus Dageraad");
        assertThat(found(municipality, "dgrd")).isEmpty();
    }

    @Test
    void findsATaskByItsPartnerAndAWordOfItsTitle() {
        assertThat(found(municipality, partner.name() + " dageraad")).contains("Taak dageraad").doesNotContain("Café bij dageraad");
    }

    @Test
    void takesSignsForWhatTheyAre() {
        assertThat(found(municipality, "%%")).isEmpty();
        assertThat(found(municipality, "__")).isEmpty();
    }

    @Test
    void putsOnesOwnFirst() {
        MunicipalityWorkspace colleague = workspaces.colleague(municipality.slug(), Role.POLICY_OFFICER);
        item("Van een collega bij dageraad", colleague.membership());
        assertThat(found(municipality, "bij dageraad")).containsExactly("Café bij dageraad", "Van een collega bij dageraad");
        assertThat(found(colleague, "bij dageraad")).containsExactly("Van een collega bij dageraad", "Café bij dageraad");
    }

    @Test
    void tellsAPartnerItsOwnTasksOnlyOnceAsked() {
        assertThat(found(partner, "dageraad")).isEmpty();
        items.ask(municipality, task);
        assertThat(found(partner, "dageraad")).containsExactly("Taak dageraad");
        assertThat(found(workspaces.partner(), "dageraad")).isEmpty();
    }

    @Test
    void tellsMovisiePlansAndItemsButNoPeople() {
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        assertThat(found(movisie, "dageraad")).contains("Café bij dageraad", "Pijler dageraad").doesNotContain("Truus Dageraad");
        assertThat(found(movisie, municipality.name())).contains(municipality.name());
    }

    @Test
    void findsWhatWasSaidForWhomItWasMeant() {
        items.ask(municipality, task);
        conversation.add(municipality, Subject.of(task), new CommentDraft(Audience.SHARED, "Tot morgen bij de zonsopgang", Set.of()));
        conversation.add(municipality, Subject.of(task), new CommentDraft(Audience.INTERNAL, "Onder ons: de zonsopgang is te vroeg", Set.of()));
        assertThat(found(municipality, "zonsopgang")).hasSize(2);
        assertThat(found(partner, "zonsopgang")).containsExactly("Tot morgen bij de zonsopgang");
        assertThat(found(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR), "zonsopgang")).contains("Tot morgen bij de zonsopgang")
                .noneMatch(words -> words.startsWith("Onder ons"));
        assertThat(found(workspaces.partner(), "zonsopgang")).isEmpty();
    }

    @Test
    void findsAFileByItsName() {
        jdbc.sql("""
                insert into attachment (id, municipality_id, item_id, audience, author_id, author_name, author_scope, name, media_type, size, scanned, pictured, at)
                values (uuid(), :municipality, :item, 'SHARED', :author, 'Iemand', 'MUNICIPALITY', 'plattegrond-plein.pdf', 'application/pdf', 1, true, false, now())""")
                .param("municipality", municipality.id().value()).param("item", task.value()).param("author", municipality.actor().account().value()).update();
        assertThat(found(municipality, "plattegrond")).containsExactly("plattegrond-plein.pdf");
        assertThat(found(partner, "plattegrond")).isEmpty();
        items.ask(municipality, task);
        assertThat(found(partner, "plattegrond")).containsExactly("plattegrond-plein.pdf");
    }

    @Test
    void tellsAnotherMunicipalityNothing() {
        assertThat(found(workspaces.municipality(Role.COORDINATOR), "dageraad")).isEmpty();
    }

    @Test
    void tellsNothingAfterTheMembershipEnded() {
        MunicipalityWorkspace colleague = workspaces.colleague(municipality.slug(), Role.READER);
        workspaces.endMembership(colleague);
        assertThatThrownBy(() -> search.find(colleague, "dageraad")).isInstanceOf(MembershipEndedException.class);
    }
}
