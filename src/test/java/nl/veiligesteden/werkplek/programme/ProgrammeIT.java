package nl.veiligesteden.werkplek.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Future;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.Overlap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Movisie keeps for everybody. */
@DatabaseTest
class ProgrammeIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Programme programme;
    @Autowired
    private Plans plans;

    @Autowired
    private Overlap overlap;

    @Test
    void noDayLiesInTwoPeriods() {
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        programme.addPeriod(movisie, period(2040, 2043));
        assertThatThrownBy(() -> programme.addPeriod(movisie, period(2043, 2046))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("invalid.period.overlap");
        programme.addPeriod(movisie, period(2044, 2047));
        Period later = programme.periods(movisie).stream().filter(one -> one.name().equals("2044–2047")).findFirst().orElseThrow();
        assertThatThrownBy(() -> programme.editPeriod(movisie, later.id(), period(2042, 2047), later.version())).isInstanceOf(InvalidInputException.class);
        programme.editPeriod(movisie, later.id(), period(2044, 2048), later.version());
        assertThat(programme.periods(movisie)).extracting(Period::name).contains("2040–2043", "2044–2048");
    }

    @Test
    void ofTwoPeriodsAddedAtOnceOneIsRefused() {
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        Future<?> second = overlap.of(() -> programme.addPeriod(movisie, period(2060, 2063)), () -> programme.addPeriod(movisie, period(2061, 2064)),
                "select id from programme_period");
        assertThatThrownBy(second::get).hasMessageContaining("invalid.period.overlap");
    }

    @Test
    void removesAPeriodWithoutPlansOnly() {
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        PeriodId mistaken = programme.addPeriod(movisie, period(2080, 2083));
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        plans.begin(municipality, mistaken, "Plan", Map.of());
        assertThat(programme.plans(movisie, mistaken)).isEqualTo(1);
        assertThatThrownBy(() -> programme.removePeriod(movisie, mistaken)).isInstanceOf(NotAllowedException.class).hasMessage("denied.period.plans");
        PeriodId empty = programme.addPeriod(movisie, period(2090, 2093));
        programme.removePeriod(movisie, empty);
        assertThat(programme.periods(movisie)).extracting(Period::id).contains(mistaken).doesNotContain(empty);
        assertThatThrownBy(() -> programme.removePeriod(movisie, empty)).isInstanceOf(NotFoundException.class);
        programme.addPeriod(movisie, period(2090, 2093));
    }

    private static PeriodDraft period(int first, int last) {
        return new PeriodDraft(first + "–" + last, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
