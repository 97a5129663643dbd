package nl.veiligesteden.werkplek.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.Overlap;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Items;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every organisation has an address of its own, whatever it is or was called. */
@DatabaseTest
class PartnersIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Partners partners;
    @Autowired
    private SharedPartners shared;
    @Autowired
    private Contacts contacts;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private Overlap overlap;

    @Test
    void givesANameThatAnotherOnceHadAnAddressOfItsOwn() {
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        PartnerId first = shared.add(movisie, new PartnerName("Jeugdhuis"));
        shared.rename(movisie, first, new PartnerName("Jeugdhuis Noord"), 0);
        PartnerId second = partners.collaborate(municipality, new PartnerName("Jeugdhuis"), CollaborationCategory.CIVIL_SOCIETY);
        assertThat(second).isNotEqualTo(first);
        assertThat(partners.collaborators(municipality)).extracting(Partners.Collaborator::slug).singleElement().isNotEqualTo("jeugdhuis");
    }

    @Test
    void givesANameWithoutLatinLettersAnAddress() {
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        partners.collaborate(municipality, new PartnerName("مركز"), CollaborationCategory.CIVIL_SOCIETY);
        partners.collaborate(municipality, new PartnerName("Женщины"), CollaborationCategory.CIVIL_SOCIETY);
        assertThat(partners.collaborators(municipality)).extracting(Partners.Collaborator::slug).doesNotContain("").doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void removesADepartmentButNotTheOnlyOneThatCarriesOutThePolicy() {
        MunicipalityWorkspace municipality = workspaces.municipality(Role.POLICY_OFFICER);
        contacts.takeOverDepartments(municipality, List.of("Veiligheid", "Jeugd"), List.of("Veiligheid"));
        contacts.removeDepartment(municipality, "Jeugd");
        assertThat(contacts.departments(municipality)).extracting(Contacts.DepartmentItem::name).containsExactly("Veiligheid");
        assertThatThrownBy(() -> contacts.removeDepartment(municipality, "Veiligheid")).isInstanceOf(NotAllowedException.class)
                .hasMessage("denied.department.executing");
        contacts.takeOverDepartments(municipality, List.of("Wijken"), List.of("Wijken"));
        contacts.removeDepartment(municipality, "Veiligheid");
        assertThat(contacts.departments(municipality)).extracting(Contacts.DepartmentItem::name).containsExactly("Wijken");
    }

    @Test
    void asksNothingOfAPartnerAfterTheCollaborationEnded() {
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        PartnerWorkspace partner = workspaces.partner();
        testItems.collaborate(municipality, partner);
        ItemId task = testItems.asked(municipality, partner.id(), "Surveilleren");
        items.withdraw(municipality, task, "Toch niet.");
        partners.endCollaboration(municipality, partner.id());
        assertThatThrownBy(() -> items.ask(municipality, task)).isInstanceOf(InvalidInputException.class).hasMessageContaining("invalid.partner.no-collaboration");
    }

    @Test
    void asksNothingWhileTheCollaborationEnds() {
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        PartnerWorkspace partner = workspaces.partner();
        testItems.collaborate(municipality, partner);
        testItems.plan(municipality);
        assertThatThrownBy(overlap.of(() -> partners.endCollaboration(municipality, partner.id()),
                () -> testItems.task(municipality, partner.id(), "Surveilleren"), "select id from collaboration%")::get)
                .hasCauseInstanceOf(InvalidInputException.class);
        assertThat(partners.openTasks(municipality, partner.id())).isEmpty();
    }
}
