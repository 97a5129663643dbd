package nl.veiligesteden.werkplek.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What this module stores; a municipality or a partner is part of every question. */
interface ItemStore extends Repository<Item, UUID> {

    Item save(Item item);

    void delete(Item item);

    /** For Movisie, which sees the items of all. */
    Optional<Item> findById(UUID id);

    Optional<Item> findByIdAndMunicipalityId(UUID id, UUID municipalityId);

    List<Item> findByIdInAndMunicipalityId(Collection<UUID> ids, UUID municipalityId);

    /** Sends what changed to the database now, which gives each item its new version. */
    void flush();

    Optional<Item> findByIdAndAgreementPartnerId(UUID id, UUID partnerId);

    List<Item> findByPlanIdAndMunicipalityIdOrderByPositionAscIdAsc(UUID planId, UUID municipalityId);

    List<Item> findByContentPillarIdAndMunicipalityId(UUID pillarId, UUID municipalityId);

    List<Item> findByContentStrandIdInAndMunicipalityId(List<UUID> strandIds, UUID municipalityId);

    @Query("select coalesce(max(i.position), 0) + 1 from Item i where i.planId = :planId")
    int nextPosition(UUID planId);
}
