package nl.veiligesteden.werkplek.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Places;
import nl.veiligesteden.werkplek.access.RecentProof;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.papers.TemplateFault;
import nl.veiligesteden.werkplek.papers.WordTemplate;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of documents. A municipality's own goes before Movisie's, and Movisie's before the one that comes with the workspace. A template is checked before it is taken, tried
 * before it is put into use, and kept after another took its place.
 */
@Service
@Transactional
public class Templates {

    private static final int MOST = 60;
    private static final int LONGEST_NAME = 200;

    private final Wording wording;
    private final RecentProof proof;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<String, byte[]> shipped = new ConcurrentHashMap<>();

    Templates(Wording wording, RecentProof proof, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.wording = wording;
        this.proof = proof;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whose template is used. */
    public enum Whose { MUNICIPALITY, PROGRAMME, SHIPPED }

    /** All templates that this workspace brought, the latest first. */
    @ReadOnly
    public List<OwnTemplate> list(Workspace workspace) {
        Condition own = Places.of(workspace);
        return jdbc.sql("select id, kind, language, name, state, author_name, at, tried_at, used_from from document_template where " + own.sql() + " order by at desc, id limit :most")
                .params(own.parameters()).param("most", MOST).query((row, number) -> template(row)).list();
    }

    /** Whose template makes this workspace's documents of that kind. */
    @ReadOnly
    public Whose inUse(Workspace workspace, DocumentKind kind, Locale language) {
        workspace.requireLive();
        return using(workspace, kind, language).map(using -> using.own() ? Whose.MUNICIPALITY : Whose.PROGRAMME).orElse(Whose.SHIPPED);
    }

    /** The template that makes this workspace's documents of that kind, as a Word file. */
    @ReadOnly
    public byte[] content(Workspace workspace, DocumentKind kind, Locale language) {
        workspace.requireLive();
        return using(workspace, kind, language).map(using -> content(using.id())).orElseGet(() -> shipped(kind, language));
    }

    /** @throws NotFoundException for a template of somebody else */
    @ReadOnly
    public byte[] content(Workspace workspace, TemplateId id) {
        return content(find(workspace, id).id().value());
    }

    /** @throws NotFoundException for a template of somebody else */
    @ReadOnly
    public OwnTemplate find(Workspace workspace, TemplateId id) {
        Condition own = Places.of(workspace);
        return jdbc.sql("select id, kind, language, name, state, author_name, at, tried_at, used_from from document_template where id = :id and " + own.sql()).params(own.parameters())
                .param("id", id.value()).query((row, number) -> template(row)).optional().orElseThrow(NotFoundException::new);
    }

    /** The one that a document is made with. */
    WordTemplate forWish(Workspace workspace, DocumentWish wish) {
        if (wish.template() == null) {
            return new WordTemplate(content(workspace, wish.kind(), wish.language()));
        }
        if (find(workspace, wish.template()).kind() != wish.kind()) {
            throw new NotFoundException();
        }
        return new WordTemplate(content(wish.template().value()));
    }

    /** What is wrong with a template; nothing for one that can be taken. */
    public List<TemplateFault> check(Workspace workspace, DocumentKind kind, byte[] content) {
        workspace.require(Permission.MANAGE_TEMPLATES);
        return new WordTemplate(content).check(kind.fields());
    }

    /**
     * Takes a template; nothing is made with it until it is put into use.
     *
     * @throws InvalidInputException for one with faults, or when there are very many
     */
    public TemplateId add(Workspace workspace, DocumentKind kind, Locale language, String fileName, byte[] content) {
        workspace.require(Permission.MANAGE_TEMPLATES);
        Condition own = Places.of(workspace);
        if (!check(workspace, kind, content).isEmpty()) {
            throw new InvalidInputException("file", "invalid.template.faults");
        }
        if (jdbc.sql("select count(*) from document_template where " + own.sql()).params(own.parameters()).query(Integer.class).single() >= MOST) {
            throw new InvalidInputException("file", "invalid.template.many");
        }
        Problems problems = new Problems();
        String name = problems.line("file", fileName, LONGEST_NAME);
        problems.refuse();
        TemplateId id = TemplateId.next();
        MunicipalityId place = Places.idOf(workspace);
        jdbc.sql("""
                        insert into document_template (id, municipality_id, kind, language, name, content, state, author_id, author_name, at)
                        values (:id, :place, :kind, :language, :name, :content, 'CONCEPT', :author, :authorName, :at)""")
                .param("id", id.value()).param("place", place == null ? null : place.value()).param("kind", kind.name()).param("language", known(language).getLanguage()).param("name", name)
                .param("content", content).param("author", workspace.actor().account().value()).param("authorName", workspace.actor().name()).param("at", Time.toColumn(clock.instant())).update();
        tell(workspace, "template.added", id, name);
        return id;
    }

    /**
     * Makes all documents of its kind with this template from now on; the one before is kept.
     *
     * @throws NotAllowedException for one that was never tried
     */
    public void use(Workspace workspace, TemplateId id) {
        workspace.require(Permission.MANAGE_TEMPLATES);
        proof.require();
        OwnTemplate template = find(workspace, id);
        if (template.triedAt() == null) {
            throw new NotAllowedException("denied.template.untried");
        }
        Condition own = Places.of(workspace);
        // Of two who choose at once the second waits, and replaces what the first chose.
        jdbc.sql("select id from document_template where " + own.sql() + " for update").params(own.parameters()).query(UUID.class).list();
        jdbc.sql("update document_template set state = 'FORMER' where state = 'IN_USE' and kind = :kind and language = :language and " + own.sql()).params(own.parameters())
                .param("kind", template.kind().name()).param("language", template.language().getLanguage()).update();
        jdbc.sql("update document_template set state = 'IN_USE', used_from = :at where id = :id").param("at", Time.toColumn(clock.instant())).param("id", id.value()).update();
        tell(workspace, "template.used", id, template.name());
    }

    /** Makes documents without this template from now on; it is kept. */
    public void stopUsing(Workspace workspace, TemplateId id) {
        workspace.require(Permission.MANAGE_TEMPLATES);
        proof.require();
        OwnTemplate template = find(workspace, id);
        jdbc.sql("update document_template set state = 'FORMER' where id = :id and state = 'IN_USE'").param("id", id.value()).update();
        tell(workspace, "template.stopped", id, template.name());
    }

    /**
     * For a template that nothing is made with.
     *
     * @throws NotAllowedException for one that is in use
     */
    public void remove(Workspace workspace, TemplateId id) {
        workspace.require(Permission.MANAGE_TEMPLATES);
        proof.require();
        OwnTemplate template = find(workspace, id);
        if (template.state() == OwnTemplate.State.IN_USE) {
            throw new NotAllowedException("denied.template.in-use");
        }
        jdbc.sql("delete from document_template where id = :id").param("id", id.value()).update();
        tell(workspace, "template.removed", id, template.name());
    }

    private record Using(UUID id, boolean own) {
    }

    /** Of the municipality that is looked into, whoever looks. */
    private Optional<Using> using(Workspace workspace, DocumentKind kind, Locale language) {
        UUID municipality = workspace instanceof MunicipalityWorkspace own ? own.id().value() : null;
        Places.of(workspace);
        return jdbc.sql("""
                        select id, municipality_id from document_template where state = 'IN_USE' and kind = :kind and language = :language and (municipality_id = :municipality or municipality_id is null)
                        order by municipality_id is null limit 1""").param("kind", kind.name()).param("language", language.getLanguage()).param("municipality", municipality)
                .query((row, number) -> new Using(row.getObject("id", UUID.class), row.getObject("municipality_id", UUID.class) != null)).optional();
    }

    private byte[] content(UUID id) {
        return jdbc.sql("select content from document_template where id = :id").param("id", id).query((row, number) -> row.getBytes("content")).single();
    }

    private byte[] shipped(DocumentKind kind, Locale language) {
        Locale known = known(language);
        return shipped.computeIfAbsent(kind + "." + known.getLanguage(), name -> new ShippedTemplates(new TextsIn(wording, known)).of(kind)).clone();
    }

    private static Locale known(Locale language) {
        return language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("nl");
    }

    private void tell(Workspace workspace, String action, TemplateId id, String name) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "template", id.value(), Places.idOf(workspace), List.of(new Change("name", "", name))));
    }

    private static OwnTemplate template(ResultSet row) throws SQLException {
        return new OwnTemplate(new TemplateId(row.getObject("id", UUID.class)), DocumentKind.valueOf(row.getString("kind")), Locale.forLanguageTag(row.getString("language")), row.getString("name"),
                OwnTemplate.State.valueOf(row.getString("state")), row.getString("author_name"), Time.fromColumn(row.getObject("at", LocalDateTime.class)),
                Time.fromColumn(row.getObject("tried_at", LocalDateTime.class)), Time.fromColumn(row.getObject("used_from", LocalDateTime.class)));
    }
}
