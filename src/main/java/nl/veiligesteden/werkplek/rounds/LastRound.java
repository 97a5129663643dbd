package nl.veiligesteden.werkplek.rounds;

import java.time.LocalDate;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.insight.Landmark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last day of the round before: what the municipality's plan is compared with. */
@Component
class LastRound implements Landmark {

    private final JdbcClient jdbc;

    LastRound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Day> of(MunicipalityWorkspace workspace) {
        return jdbc.sql("""
                        select r.ends_on from progress_report pr join reporting_round r on r.id = pr.round_id where pr.municipality_id = :municipality and r.state = 'CLOSED'
                        order by r.ends_on desc, r.id limit 1""").param("municipality", workspace.id().value()).query(LocalDate.class).optional()
                .map(day -> new Day("rounds.since-last", day));
    }
}
