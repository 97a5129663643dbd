package nl.veiligesteden.werkplek.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.AudienceRules;
import nl.veiligesteden.werkplek.subjects.Stage;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.Subjects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say of a subject, each to the audience that they choose and that their workspace lets them write for. */
@Service
@Transactional
public class Conversation {

    private final Comments comments;
    private final HelpDesk help;
    private final Subjects subjects;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversation(Comments comments, HelpDesk help, Subjects subjects, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.comments = comments;
        this.help = help;
        this.subjects = subjects;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who can be named in a comment, with where the person works. */
    public record Person(AccountId account, String name, String place) {
    }

    /**
     * What the composer offers.
     *
     * @param audiences for whom this person can write here; empty where the person only reads
     * @param partner the partner who reads along what is shared; null where none does
     */
    public record Floor(Set<Audience> audiences, String partner) {
    }

    @ReadOnly
    public Floor floor(Workspace workspace, Subject subject) {
        Stage stage = subjects.stage(workspace, subject);
        return new Floor(AudienceRules.writableBy(workspace, stage), stage.partnerName());
    }

    /** Who can be named in a comment: who can open the subject in that audience; nobody where the person may not write for it. */
    @ReadOnly
    public List<Person> people(Workspace workspace, Subject subject, Audience audience) {
        Stage stage = subjects.stage(workspace, subject);
        return AudienceRules.writableBy(workspace, stage).contains(audience) ? mentionable(workspace, stage, audience) : List.of();
    }

    /**
     * @throws NotAllowedException for an audience that this workspace does not write for
     * @throws NotFoundException for a subject, or somebody named, that does not exist for this person and audience
     */
    public UUID add(Workspace workspace, Subject subject, CommentDraft draft) {
        Stage stage = subjects.stage(workspace, subject);
        AudienceRules.checkWrite(workspace, draft.audience(), stage);
        List<Person> named = named(workspace, stage, draft);
        Instant now = clock.instant();
        Comment comment = comments.saveAndFlush(new Comment(stage.municipality(), subject, workspace, draft, now));
        mention(comment.id(), named, now);
        publish(workspace, "comment.added", comment, now);
        if (draft.audience() == Audience.HELP && workspace instanceof MunicipalityWorkspace municipality) {
            help.reopen(municipality, subject);
        }
        return comment.id();
    }

    /**
     * Says it better; who was named already keeps that, so only the words and new names count.
     *
     * @throws StaleVersionException when it was changed since, in another tab
     */
    public void edit(Workspace workspace, UUID id, CommentDraft draft, long version) {
        Comment comment = find(workspace, id);
        Stage stage = subjects.stage(workspace, comment.subject());
        CommentDraft same = new CommentDraft(comment.audience(), draft.content(), draft.mentions());
        List<Person> named = named(workspace, stage, same);
        Instant now = clock.instant();
        comment.edit(workspace, same, version, now);
        mention(id, named, now);
        publish(workspace, "comment.edited", comment, now);
    }

    /** Takes it back. The words stay on record but are shown to nobody, and wait on nobody any more. */
    public void withdraw(Workspace workspace, UUID id) {
        Comment comment = find(workspace, id);
        Instant now = clock.instant();
        comment.withdraw(workspace, now);
        jdbc.sql("update comment_mention set seen_at = coalesce(seen_at, :now) where comment_id = :id").param("now", Time.toColumn(now)).param("id", id).update();
        publish(workspace, "comment.withdrawn", comment, clock.instant());
    }

    /** Notes that the person opened the subject: what named them there waits on them no more. */
    public void seen(Workspace workspace, Subject subject) {
        Condition visible = AudienceRules.visibleTo(workspace);
        jdbc.sql("""
                        update comment_mention cm join comment c on c.id = cm.comment_id set cm.seen_at = :now
                        where cm.account_id = :me and cm.seen_at is null and\s""" + subject.rows() + " and " + visible.sql())
                .params(visible.parameters()).param("now", Time.toColumn(clock.instant())).param("me", workspace.actor().account().value())
                .param("subject", subject.id()).update();
    }

    private Comment find(Workspace workspace, UUID id) {
        Comment comment = comments.findById(id).filter(found -> AudienceRules.readableBy(workspace).contains(found.audience()))
                .orElseThrow(NotFoundException::new);
        Stage stage = subjects.stage(workspace, comment.subject());
        AudienceRules.checkChange(workspace, comment.audience(), stage);
        return comment;
    }

    /** Nobody is told whom else there is: the answer to a forged name is that of something that does not exist. */
    private List<Person> named(Workspace workspace, Stage stage, CommentDraft draft) {
        if (draft.mentions().isEmpty()) {
            return List.of();
        }
        List<Person> named = mentionable(workspace, stage, draft.audience()).stream()
                .filter(person -> draft.mentions().contains(person.account())).toList();
        if (named.size() < draft.mentions().size()) {
            throw new NotFoundException();
        }
        return named;
    }

    private void mention(UUID comment, List<Person> people, Instant now) {
        people.forEach(person -> jdbc.sql("insert ignore into comment_mention (comment_id, account_id, name, at) values (:comment, :account, :name, :at)")
                .param("comment", comment).param("at", Time.toColumn(now)).param("account", person.account().value()).param("name", person.name()).update());
    }

    /**
     * Who can open the subject in an audience, as far as the person may know them: a partner's people know their own colleagues and
     * whoever asks, not the whole town hall.
     */
    private List<Person> mentionable(Workspace workspace, Stage stage, Audience audience) {
        record Candidate(Person person, Role.Scope scope, boolean owner) {
        }
        List<Candidate> all = jdbc.sql("select oa.id, " + Members.SHOWN_NAME + " name, coalesce(mu.name, p.name, 'Movisie') place, om.role, om.id = :owner owner" + """
                         from membership om join account oa on oa.id = om.account_id and oa.ended_at is null and oa.id <> :me
                        left join municipality mu on mu.id = om.municipality_id left join partner_organisation p on p.id = om.partner_id
                        where om.ended_at is null and (om.municipality_id = :municipality or om.role in ('PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR')
                            or om.partner_id = :partner and (om.vouched_by is null or om.vouched_by = :municipality))
                        order by name, oa.id""")
                .param("partner", stage.partner()).param("municipality", stage.municipality().value())
                .param("owner", stage.owner() == null ? null : stage.owner().value()).param("me", workspace.actor().account().value())
                .query((row, number) -> new Candidate(new Person(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("place")),
                        Role.valueOf(row.getString("role")).scope(), row.getBoolean("owner"))).list();
        Set<AccountId> once = new HashSet<>();
        return all.stream().filter(one -> switch (audience) {
            case SHARED -> !(workspace instanceof PartnerWorkspace) || one.scope() == Role.Scope.PARTNER || one.owner();
            case INTERNAL -> one.scope() == Role.Scope.MUNICIPALITY;
            case HELP -> one.scope() != Role.Scope.PARTNER;
        }).map(Candidate::person).filter(person -> once.add(person.account())).toList();
    }

    private void publish(Workspace workspace, String action, Comment comment, Instant at) {
        events.publishEvent(new Event(at, workspace.actor(), action, comment.subject().kind().word(), comment.subject().id(), comment.municipality(),
                List.of(new Change("audience", "", comment.audience().name()))));
    }
}
