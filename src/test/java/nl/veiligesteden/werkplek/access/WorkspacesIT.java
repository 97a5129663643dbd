package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the workspace switcher offers. */
@DatabaseTest
class WorkspacesIT {

    @Autowired
    private TestWorkspaces testWorkspaces;
    @Autowired
    private Workspaces workspaces;

    private List<WorkspaceLink> linksOf(Workspace workspace) {
        SignedInUser user = new SignedInUser(workspace.actor().account(), "", workspace.actor().name(), SignInWay.PASSWORD, 0);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return workspaces.mine();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void offersTheWorkspaceOfEachMembership() {
        MunicipalityWorkspace municipality = testWorkspaces.municipality(Role.POLICY_OFFICER);
        PartnerWorkspace partner = testWorkspaces.partner();
        assertThat(linksOf(municipality)).containsExactly(new WorkspaceLink(Role.POLICY_OFFICER, municipality.id().value(), municipality.slug(), municipality.name()));
        assertThat(linksOf(partner)).containsExactly(new WorkspaceLink(Role.PARTNER, partner.id().value(), partner.slug(), partner.name()));
        assertThat(linksOf(testWorkspaces.programme(Role.PROGRAMME_COORDINATOR)))
                .containsExactly(new WorkspaceLink(Role.PROGRAMME_COORDINATOR, null, null, "Movisie"));
    }

    @Test
    void offersNothingOnceTheMembershipEnded() {
        MunicipalityWorkspace municipality = testWorkspaces.municipality(Role.READER);
        testWorkspaces.endMembership(municipality);
        assertThat(linksOf(municipality)).isEmpty();
    }
}
