package nl.veiligesteden.werkplek.work;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Progress updates are stored, and only ever read by queries. */
interface ProgressUpdates extends Repository<ProgressUpdate, UUID> {

    ProgressUpdate save(ProgressUpdate update);
}
