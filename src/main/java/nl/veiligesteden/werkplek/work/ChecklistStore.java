package nl.veiligesteden.werkplek.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Steps, found within their municipality. */
interface ChecklistStore extends Repository<ChecklistStep, UUID> {

    ChecklistStep save(ChecklistStep step);

    void delete(ChecklistStep step);

    Optional<ChecklistStep> findByIdAndMunicipalityId(UUID id, UUID municipalityId);

    List<ChecklistStep> findByItemIdAndMunicipalityIdOrderByPositionAscIdAsc(UUID itemId, UUID municipalityId);
}
