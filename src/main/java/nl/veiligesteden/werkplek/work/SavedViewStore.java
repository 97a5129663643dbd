package nl.veiligesteden.werkplek.work;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Saved views, found by whose they are. */
interface SavedViewStore extends Repository<SavedView, UUID> {

    SavedView save(SavedView view);

    void delete(SavedView view);

    Optional<SavedView> findByIdAndOwnerId(UUID id, UUID ownerId);

    boolean existsByOwnerIdAndNameAndIdNot(UUID ownerId, String name, UUID id);
}
