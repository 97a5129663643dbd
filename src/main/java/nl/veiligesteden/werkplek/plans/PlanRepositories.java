package nl.veiligesteden.werkplek.plans;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** What this module stores; a municipality is part of every question. */
final class PlanRepositories {

    private PlanRepositories() {
    }

    interface Plans extends Repository<Plan, UUID> {
        Plan saveAndFlush(Plan plan);

        Optional<Plan> findByIdAndMunicipalityId(UUID id, UUID municipalityId);

        void flush();

        Optional<Plan> findByMunicipalityIdAndPeriodId(UUID municipalityId, UUID periodId);

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        Optional<Plan> findLockedByMunicipalityIdAndPeriodId(UUID municipalityId, UUID periodId);
    }

    interface Sections extends Repository<PlanSection, UUID> {
        PlanSection save(PlanSection section);

        void delete(PlanSection section);

        Optional<PlanSection> findByIdAndMunicipalityId(UUID id, UUID municipalityId);

        List<PlanSection> findByPlanIdAndMunicipalityIdOrderByPosition(UUID planId, UUID municipalityId);
    }

    interface Lines extends Repository<InvolvedLineText, UUID> {
        InvolvedLineText save(InvolvedLineText line);

        List<InvolvedLineText> findByPlanIdAndMunicipalityIdOrderByPosition(UUID planId, UUID municipalityId);

        void deleteAll(Iterable<InvolvedLineText> lines);
    }

    interface Pillars extends Repository<Pillar, UUID> {
        Pillar saveAndFlush(Pillar pillar);

        Optional<Pillar> findByIdAndMunicipalityId(UUID id, UUID municipalityId);

        List<Pillar> findByPlanIdAndMunicipalityIdOrderByPosition(UUID planId, UUID municipalityId);

        void delete(Pillar pillar);
    }

    interface Strands extends Repository<Strand, UUID> {
        Strand saveAndFlush(Strand strand);

        Optional<Strand> findByIdAndMunicipalityId(UUID id, UUID municipalityId);

        List<Strand> findByPillarIdInOrderByPosition(List<UUID> pillarIds);

        void delete(Strand strand);
    }
}
