package nl.veiligesteden.werkplek.partners;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every organisation has an address of its own, whatever it is or was called. */
@DatabaseTest
class PartnersIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Partners partners;

    @Test
    void givesANameThatAnotherOnceHadAnAddressOfItsOwn() {
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        PartnerId first = partners.add(movisie, new PartnerName("Jeugdhuis"));
        partners.rename(movisie, first, new PartnerName("Jeugdhuis Noord"), 0);
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
}
