package nl.veiligesteden.werkplek.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Comments are stored here and read by queries. */
interface Comments extends Repository<Comment, UUID> {

    Comment saveAndFlush(Comment comment);

    Optional<Comment> findById(UUID id);
}
