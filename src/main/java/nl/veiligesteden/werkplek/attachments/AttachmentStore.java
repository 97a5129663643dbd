package nl.veiligesteden.werkplek.attachments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Attachments are stored here and read by queries. */
interface AttachmentStore extends Repository<Attachment, UUID> {

    Attachment saveAndFlush(Attachment attachment);

    Optional<Attachment> findById(UUID id);
}
