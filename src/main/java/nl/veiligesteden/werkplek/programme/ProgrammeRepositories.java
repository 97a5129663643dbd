package nl.veiligesteden.werkplek.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What this module stores. */
final class ProgrammeRepositories {

    private ProgrammeRepositories() {
    }

    interface Municipalities extends Repository<Municipality, UUID> {
        Municipality saveAndFlush(Municipality municipality);

        Optional<Municipality> findById(UUID id);
    }

    interface Periods extends Repository<ProgrammePeriod, UUID> {
        ProgrammePeriod saveAndFlush(ProgrammePeriod period);

        Optional<ProgrammePeriod> findById(UUID id);
    }
}
