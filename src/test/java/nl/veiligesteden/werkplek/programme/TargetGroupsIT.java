package nl.veiligesteden.werkplek.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Target groups come, get another name, and go out of use; none is lost. */
@DatabaseTest
class TargetGroupsIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TargetGroups groups;
    @Autowired
    private Programme programme;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace movisie;

    @BeforeEach
    void begin() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
    }

    @Test
    void keepsItsCodeUnderAnotherName() {
        String code = groups.add(movisie, new TargetGroupDraft("Ouderen in de wijk", ""));
        assertThat(code).isEqualTo("OUDEREN_IN_DE_WIJK");
        groups.rename(movisie, code, new TargetGroupDraft("Senioren", "Seniors"), 0);
        assertThat(group(code)).isEqualTo(new TargetGroup(code, "Senioren", "Seniors", false, 1));
        assertThatThrownBy(() -> groups.rename(movisie, code, new TargetGroupDraft("Grijs", ""), 0)).isInstanceOf(StaleVersionException.class);
        assertThat(groups.add(movisie, new TargetGroupDraft("Ouderen in de wijk", ""))).isEqualTo("OUDEREN_IN_DE_WIJK_2");
        assertThat(jdbc.sql("select changes from audit_entry where action = 'target-group.renamed'").query(String.class).list().getLast()).contains("Senioren");
    }

    @Test
    void refusesANameThatStandsInWhateverSpelling() {
        assertThatThrownBy(() -> groups.add(movisie, new TargetGroupDraft("  studénten ", ""))).hasMessageContaining("invalid.target-group.exists");
        assertThatThrownBy(() -> groups.rename(movisie, "LHBTIQ", new TargetGroupDraft("Studenten", ""), 0)).hasMessageContaining("invalid.target-group.exists");
        assertThatThrownBy(() -> groups.add(movisie, new TargetGroupDraft(" ", ""))).hasMessageContaining("invalid.name.missing");
        assertThatThrownBy(() -> groups.retire(movisie, "BESTAAT_NIET")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void offersARetiredOneOnlyWhereItWasChosen() {
        groups.retire(movisie, "BYSTANDERS");
        groups.retire(movisie, "BYSTANDERS");
        List<TargetGroup> all = programme.targetGroups(movisie);
        assertThat(TargetGroup.offered(all, Set.of())).extracting(TargetGroup::code).doesNotContain("BYSTANDERS").contains("STUDENTS");
        assertThat(TargetGroup.offered(all, Set.of("BYSTANDERS"))).extracting(TargetGroup::code).contains("BYSTANDERS");
        groups.reinstate(movisie, "BYSTANDERS");
        assertThat(TargetGroup.offered(programme.targetGroups(movisie), Set.of())).extracting(TargetGroup::code).contains("BYSTANDERS");
    }

    @Test
    void hasAnEnd() {
        assertThatThrownBy(() -> {
            for (int i = 0; i <= TargetGroups.MOST; i++) {
                groups.add(movisie, new TargetGroupDraft("Groep " + i, ""));
            }
        }).hasMessageContaining("invalid.target-group.many");
        jdbc.sql("delete from target_group where code like 'GROEP%'").update();
    }

    private TargetGroup group(String code) {
        return programme.targetGroups(movisie).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}
