package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a round, as Movisie words and orders them. */
@Service
@Transactional
public class RoundQuestions {

    /** More than anybody answers in one round. */
    static final int MOST = 60;

    private final RoundStores.Rounds rounds;
    private final RoundStores.Questions store;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundQuestions(RoundStores.Rounds rounds, RoundStores.Questions store, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.store = store;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @ReadOnly
    public List<Question> list(ProgrammeWorkspace workspace, RoundId round) {
        workspace.requireLive();
        return of(jdbc, round);
    }

    /** In their order, and whether anybody answered them. */
    static List<Question> of(JdbcClient jdbc, RoundId round) {
        return jdbc.sql("select q.*, exists (select 1 from round_answer a where a.question_id = q.id) answered from round_question q where q.round_id = :round order by q.position, q.id")
                .param("round", round.value()).query((row, number) -> Question.of(row)).list();
    }

    /** @throws InvalidInputException for a question that must be answered, in a round that runs: who handed in already can't have answered it */
    public QuestionId add(ProgrammeWorkspace workspace, RoundId round, QuestionDraft draft) {
        ReportingRound found = find(workspace, round);
        List<RoundQuestion> all = store.findByRoundIdOrderByPositionAscIdAsc(round.value());
        checkRoom(all.size() + 1);
        if (found.state() == RoundState.OPEN && draft.required()) {
            throw new InvalidInputException("required", "invalid.question.required-late");
        }
        RoundQuestion question = store.save(new RoundQuestion(round, draft, all.isEmpty() ? 1 : all.getLast().position() + 1));
        publish(workspace, "question.added", round, List.of(new Change("wording", "", draft.wording())));
        return question.id();
    }

    /** @throws NotAllowedException once somebody answered it */
    public void edit(ProgrammeWorkspace workspace, RoundId round, QuestionId id, QuestionDraft draft, long version) {
        ReportingRound found = find(workspace, round);
        RoundQuestion question = store.findByIdAndRoundId(id.value(), round.value()).orElseThrow(NotFoundException::new);
        if (found.state() == RoundState.OPEN && draft.required() && !question.isRequired()) {
            throw new InvalidInputException("required", "invalid.question.required-late");
        }
        String before = question.wording();
        question.edit(draft, version);
        checkUnanswered(id);
        publish(workspace, "question.edited", round, List.of(new Change("wording", before, draft.wording())));
    }

    /** @throws NotAllowedException once somebody answered it */
    public void remove(ProgrammeWorkspace workspace, RoundId round, QuestionId id) {
        find(workspace, round);
        RoundQuestion question = store.findByIdAndRoundId(id.value(), round.value()).orElseThrow(NotFoundException::new);
        checkUnanswered(id);
        store.delete(question);
        publish(workspace, "question.removed", round, List.of(new Change("wording", question.wording(), "")));
    }

    /** @param place where it comes to stand, from 0 */
    public void move(ProgrammeWorkspace workspace, RoundId round, QuestionId id, int place) {
        find(workspace, round);
        List<RoundQuestion> all = new ArrayList<>(store.findByRoundIdOrderByPositionAscIdAsc(round.value()));
        RoundQuestion moved = all.stream().filter(question -> question.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
        all.remove(moved);
        all.add(Math.clamp(place, 0, all.size()), moved);
        for (int position = 0; position < all.size(); position++) {
            all.get(position).moveTo(position + 1);
        }
        publish(workspace, "question.moved", round, List.of());
    }

    /** Puts the questions of an earlier round behind those that stand here; those that were taken over before are left out. */
    public int takeOver(ProgrammeWorkspace workspace, RoundId round, RoundId earlier) {
        find(workspace, round).checkDraft();
        List<Question> here = of(jdbc, round);
        List<Question> taken = of(jdbc, earlier).stream().filter(question -> here.stream().noneMatch(one -> question.id().equals(one.origin()))).toList();
        checkRoom(here.size() + taken.size());
        List<RoundQuestion> all = store.findByRoundIdOrderByPositionAscIdAsc(round.value());
        int position = all.isEmpty() ? 1 : all.getLast().position() + 1;
        for (Question question : taken) {
            store.save(new RoundQuestion(round, question, position++));
        }
        publish(workspace, "question.added", round, List.of());
        return taken.size();
    }

    private static void checkRoom(int size) {
        if (size > MOST) {
            throw new InvalidInputException("wording", "invalid.question.too-many");
        }
    }

    /** Whoever answers holds the question until that stands: it is looked for after the question itself was changed. */
    private void checkUnanswered(QuestionId id) {
        rounds.flush();
        jdbc.sql("select id from round_question where id = :id for update").param("id", id.value()).query().listOfRows();
        if (jdbc.sql("select exists (select 1 from round_answer where question_id = :id)").param("id", id.value()).query(Boolean.class).single()) {
            throw new NotAllowedException("denied.question.answered");
        }
    }

    private ReportingRound find(ProgrammeWorkspace workspace, RoundId id) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        ReportingRound round = rounds.findById(id.value()).orElseThrow(NotFoundException::new);
        if (round.state() == RoundState.CLOSED) {
            throw new NotAllowedException("denied.round.closed");
        }
        return round;
    }

    private void publish(ProgrammeWorkspace workspace, String action, RoundId round, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "round", round.value(), null, changes));
    }
}
