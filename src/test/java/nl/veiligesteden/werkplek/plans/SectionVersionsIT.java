package nl.veiligesteden.werkplek.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every text of a section stays, and can come back. */
@DatabaseTest
class SectionVersionsIT {

    private static final SectionDraft FIRST = new SectionDraft("Ambitie", "Eerst.", "");
    private static final SectionDraft SECOND = new SectionDraft("Onze ambitie", "Daarna.", "En dit.");

    @Autowired
    private Plans plans;
    @Autowired
    private SectionVersions versions;
    @Autowired
    private Programme programme;
    @Autowired
    private TestWorkspaces workspaces;

    private MunicipalityWorkspace workspace;
    private PlanId plan;

    @BeforeEach
    void writeTwice() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        plan = plans.begin(workspace, programme.currentPeriod(workspace).id(), "Plan", Map.of(SectionKind.AMBITION, "Ambitie"));
        edit(FIRST);
        edit(SECOND);
    }

    @Test
    void tellsWhoWroteWhatLatestFirst() {
        assertThat(versions.versions(workspace, section().id())).extracting(SectionVersions.Version::number).containsExactly(3, 2, 1);
        assertThat(versions.versions(workspace, section().id())).extracting(SectionVersions.Version::author).containsOnly(workspace.actor().name());
        assertThat(versions.text(workspace, section().id(), 2)).isEqualTo(FIRST);
        assertThat(versions.text(workspace, section().id(), 3)).isEqualTo(SECOND);
        assertThat(versions.text(workspace, section().id(), 1)).isEqualTo(new SectionDraft("Ambitie", "", ""));
    }

    @Test
    void savingWithoutAChangeIsNoVersion() {
        edit(SECOND);
        assertThat(versions.versions(workspace, section().id())).hasSize(3);
    }

    @Test
    void whatIsPutBackIsANewVersionAndNothingIsLost() {
        plans.putBack(workspace, section().id(), 2, section().version());
        assertThat(section().heading()).isEqualTo("Ambitie");
        assertThat(section().body()).isEqualTo("Eerst.");
        assertThat(versions.versions(workspace, section().id())).hasSize(4);
        assertThat(versions.text(workspace, section().id(), 3)).isEqualTo(SECOND);
    }

    @Test
    void nothingIsPutBackUnseenByOthersNorInAClosedPlan() {
        PlanDocument.SectionText opened = section();
        edit(FIRST);
        assertThatThrownBy(() -> plans.putBack(workspace, opened.id(), 1, opened.version())).isInstanceOf(StaleVersionException.class);
        MunicipalityWorkspace reader = workspaces.colleague(workspace.slug(), Role.READER);
        assertThatThrownBy(() -> plans.putBack(reader, opened.id(), 1, section().version())).isInstanceOf(NotAllowedException.class);
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> versions.text(other, opened.id(), 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plans.putBack(other, opened.id(), 1, section().version())).isInstanceOf(NotFoundException.class);
        plans.move(workspace, plan, PlanState.ADOPTED);
        plans.move(workspace, plan, PlanState.CLOSED);
        assertThatThrownBy(() -> plans.putBack(workspace, opened.id(), 1, section().version())).hasMessage("denied.plan-closed");
    }

    private void edit(SectionDraft draft) {
        plans.editSection(workspace, section().id(), draft, section().version());
    }

    private PlanDocument.SectionText section() {
        return plans.document(workspace, plan).sections().stream().filter(text -> text.kind() == SectionKind.AMBITION).findFirst().orElseThrow();
    }
}
