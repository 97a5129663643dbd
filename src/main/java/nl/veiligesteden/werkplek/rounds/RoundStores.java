package nl.veiligesteden.werkplek.rounds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What this module stores. */
final class RoundStores {

    private RoundStores() {
    }

    interface Rounds extends Repository<ReportingRound, UUID> {
        ReportingRound save(ReportingRound round);

        Optional<ReportingRound> findById(UUID id);

        void delete(ReportingRound round);

        void flush();
    }

    interface Questions extends Repository<RoundQuestion, UUID> {
        RoundQuestion save(RoundQuestion question);

        Optional<RoundQuestion> findByIdAndRoundId(UUID id, UUID round);

        List<RoundQuestion> findByRoundIdOrderByPositionAscIdAsc(UUID round);

        void delete(RoundQuestion question);
    }

    interface Reports extends Repository<ProgressReport, UUID> {
        ProgressReport save(ProgressReport report);

        void saveAll(Iterable<ProgressReport> reports);

        Optional<ProgressReport> findById(UUID id);

        Optional<ProgressReport> findByRoundIdAndMunicipalityId(UUID round, UUID municipality);

        void flush();
    }

    interface Answers extends Repository<RoundAnswer, UUID> {
        RoundAnswer save(RoundAnswer answer);

        Optional<RoundAnswer> findByReportIdAndQuestionIdAndItemId(UUID report, UUID question, UUID item);

        Optional<RoundAnswer> findByReportIdAndQuestionIdAndItemIdIsNull(UUID report, UUID question);

        void flush();
    }
}
