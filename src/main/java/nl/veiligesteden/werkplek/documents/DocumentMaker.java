package nl.veiligesteden.werkplek.documents;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.veiligesteden.werkplek.database.Pieces;
import nl.veiligesteden.werkplek.papers.Field;
import nl.veiligesteden.werkplek.papers.PaperFacts;
import nl.veiligesteden.werkplek.papers.Pdf;
import nl.veiligesteden.werkplek.papers.WordTemplate;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes documents beside the pages, one at a time, so that nobody's page waits for somebody else's document. What it makes them from was read before. */
@Component
class DocumentMaker {

    private static final int MOST_WAITING = 40;
    private static final Logger LOG = LoggerFactory.getLogger(DocumentMaker.class);

    private final Wording wording;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Pieces pieces;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), Thread.ofPlatform().name("documents").daemon().factory());

    DocumentMaker(Wording wording, JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.wording = wording;
        this.jdbc = jdbc;
        this.pieces = pieces(jdbc);
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Where the bytes of documents are. */
    static Pieces pieces(JdbcClient jdbc) {
        return new Pieces(jdbc, "made_document_chunk", "document_id");
    }

    /** A document that waits to be made. */
    record Work(DocumentId id, DocumentWish wish, DocumentText text, WordTemplate template, Actor actor) {
    }

    /**
     * Writes down that a document is asked for, and has it made.
     *
     * @param place of whose documents it is; null for Movisie's
     * @throws InvalidInputException when too many wait already
     */
    void make(Work work, MunicipalityId place) {
        transaction.executeWithoutResult(status -> {
            ask(work, place);
            tell(work, "document.asked");
        });
        try {
            worker.execute(() -> make(work));
        } catch (RejectedExecutionException full) {
            jdbc.sql("delete from made_document where id = :id").param("id", work.id().value()).update();
            throw new InvalidInputException("kind", "invalid.document.busy");
        }
    }

    private void ask(Work work, MunicipalityId place) {
        DocumentWish wish = work.wish();
        jdbc.sql("""
                        insert into made_document (id, municipality_id, origin, subject_id, kind, format, language, internal, title, about, state, author_id, author_name, at)
                        values (:id, :place, :origin, :subject, :kind, :format, :language, :internal, :title, :about, 'MAKING', :author, :name, :at)""")
                .param("id", work.id().value()).param("place", place == null ? null : place.value()).param("origin", wish.origin().name()).param("subject", wish.subject())
                .param("kind", wish.kind().name()).param("format", wish.format().name()).param("language", wish.language().getLanguage()).param("internal", wish.internal())
                .param("title", work.text().title()).param("about", work.text().about()).param("author", work.actor().account().value()).param("name", work.actor().name())
                .param("at", Time.toColumn(clock.instant())).update();
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }

    private void make(Work work) {
        try {
            Path word = Files.createTempFile("document", ".docx");
            Path paper = Files.createTempFile("document", ".pdf");
            try {
                write(work, word, paper);
                Path file = work.wish().format() == DocumentFormat.PDF ? paper : word;
                transaction.executeWithoutResult(status -> keep(work, file));
            } finally {
                Files.deleteIfExists(word);
                Files.deleteIfExists(paper);
            }
        } catch (WordTemplate.TooMuchException tooMuch) {
            failed(work);
        } catch (IOException | RuntimeException failure) {
            LOG.error("a document could not be made: {} of {}", work.wish().kind(), work.id().value(), failure);
            failed(work);
        }
    }

    private void write(Work work, Path word, Path paper) throws IOException {
        List<Field> fields = work.wish().kind().fields();
        PaperFacts facts = new PaperFacts(work.text().title(), work.text().municipalityName(), work.wish().language());
        try (OutputStream out = Files.newOutputStream(word)) {
            work.template().fill(fields, work.text().values(), facts, out);
        }
        if (work.wish().format() == DocumentFormat.PDF) {
            try (InputStream in = Files.newInputStream(word); OutputStream out = Files.newOutputStream(paper)) {
                Pdf.write(in, facts, new TextsIn(wording, work.wish().language()).say("document.page", "{0}", "{1}"), out);
            }
        }
    }

    private void keep(Work work, Path file) {
        try {
            pieces.write(work.id().value(), file);
            jdbc.sql("update made_document set state = 'READY', size = :size where id = :id").param("size", Files.size(file)).param("id", work.id().value()).update();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (work.wish().template() != null) {
            jdbc.sql("update document_template set tried_at = :at where id = :id").param("at", Time.toColumn(clock.instant())).param("id", work.wish().template().value()).update();
        }
        tell(work, "document.made");
    }

    private void failed(Work work) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update made_document set state = 'FAILED' where id = :id").param("id", work.id().value()).update();
            tell(work, "document.failed");
        });
    }

    private void tell(Work work, String action) {
        events.publishEvent(new Event(clock.instant(), work.actor(), action, "document", work.id().value(), work.text().municipality(),
                List.of(new Change("kind", "", work.wish().kind().name()), new Change("format", "", work.wish().format().name()), new Change("subject", "", work.wish().subject().toString()),
                        new Change("internal", "", String.valueOf(work.wish().internal())))));
    }
}
