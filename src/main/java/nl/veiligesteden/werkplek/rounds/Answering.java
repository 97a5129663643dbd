package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemRules;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities and partners answer in a round. Progress that is told there is a progress update like any other. */
@Service
@Transactional
public class Answering {

    private final RoundStores.Rounds rounds;
    private final RoundStores.Reports reports;
    private final RoundStores.Questions questions;
    private final RoundStores.Answers answers;
    private final Items items;
    private final PartnerTasks tasks;
    private final Deputies deputies;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(RoundStores.Rounds rounds, RoundStores.Reports reports, RoundStores.Questions questions, RoundStores.Answers answers, Items items, PartnerTasks tasks,
              Deputies deputies, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.questions = questions;
        this.answers = answers;
        this.items = items;
        this.tasks = tasks;
        this.deputies = deputies;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells of an item how it goes and what is asked of it: all of it, or nothing.
     *
     * @param progress null where nothing is told but answers
     * @throws NotAllowedException when the round, or what this municipality hands in, takes no answers any more
     * @throws StaleVersionException when somebody else answered one of these questions since it was opened
     */
    public void tell(MunicipalityWorkspace workspace, RoundId round, ItemId item, ProgressDraft progress, List<GivenAnswer> given) {
        workspace.require(Permission.EDIT_ITEMS);
        ProgressReport report = writable(round, workspace.id().value());
        answer(workspace, report, item, given);
        if (progress != null) {
            items.report(workspace, item, progress);
        }
    }

    /** Tells that nothing changed, with what is asked of the item besides. */
    public void unchanged(MunicipalityWorkspace workspace, RoundId round, ItemId item, List<GivenAnswer> given) {
        workspace.require(Permission.EDIT_ITEMS);
        answer(workspace, writable(round, workspace.id().value()), item, given);
        items.unchanged(workspace, item);
    }

    /** Answers questions about the municipality as a whole: for its coordinator, or whoever stands in. All of it is kept, or nothing. */
    public void answer(MunicipalityWorkspace workspace, RoundId round, List<GivenAnswer> given) {
        deputies.checkHandsIn(workspace);
        answer(workspace, writable(round, workspace.id().value()), null, given);
    }

    /** As {@link #tell}, of a partner's own task. @param progress null where nothing is told but answers */
    public void tell(PartnerWorkspace workspace, RoundId round, ItemId task, ProgressDraft progress, List<GivenAnswer> given) {
        answerTask(workspace, round, task, given);
        if (progress != null) {
            tasks.report(workspace, task, progress);
        }
    }

    public void unchanged(PartnerWorkspace workspace, RoundId round, ItemId task, List<GivenAnswer> given) {
        answerTask(workspace, round, task, given);
        tasks.unchanged(workspace, task);
    }

    /** Reports a task as done, with what is asked of it besides. */
    public void handIn(PartnerWorkspace workspace, RoundId round, ItemId task, String note, List<GivenAnswer> given) {
        answerTask(workspace, round, task, given);
        tasks.handIn(workspace, task, note);
    }

    private void answerTask(PartnerWorkspace workspace, RoundId round, ItemId task, List<GivenAnswer> given) {
        workspace.require(Permission.ANSWER_TASKS);
        Condition visible = ItemRules.visibleTo(workspace);
        UUID municipality = jdbc.sql("select i.municipality_id from item i where i.id = :id and " + visible.sql()).params(visible.parameters()).param("id", task.value())
                .query(UUID.class).optional().orElseThrow(NotFoundException::new);
        answer(workspace, writable(round, municipality), task, given);
    }

    private void answer(Workspace workspace, ProgressReport report, ItemId item, List<GivenAnswer> given) {
        new Problems().when(given.size() > RoundQuestions.MOST, "answer", "invalid.too-many").refuse();
        given.forEach(one -> store(workspace, report, item, one));
    }

    private void store(Workspace workspace, ProgressReport report, ItemId item, GivenAnswer given) {
        RoundQuestion question = questions.findByIdAndRoundId(given.question().value(), report.round().value()).orElseThrow(NotFoundException::new);
        if (!isAsked(report, question, item)) {
            throw new NotFoundException();
        }
        String words = written(question, given);
        RoundAnswer answer = find(report, question, item).orElseGet(() -> words.isEmpty() ? null : new RoundAnswer(report, question.id(), item));
        if (answer == null || answer.content().equals(words)) {
            return;
        }
        String before = answer.content();
        answer.say(words, workspace.actor(), clock.instant(), given.version());
        answers.save(answer);
        answers.flush();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "answer.given", item == null ? "report" : "item", item == null ? report.id().value() : item.value(),
                report.municipality(), List.of(new Change(question.wording(), before, words))));
    }

    /** What is wrong is told beside its question. */
    private static String written(RoundQuestion question, GivenAnswer given) {
        try {
            return question.kind().written(given.content(), question);
        } catch (InvalidInputException invalid) {
            throw new InvalidInputException(field(question.id()), invalid.messageKey());
        }
    }

    /** The name by which a form knows the field of a question. */
    public static String field(QuestionId question) {
        return "answer:" + question.value();
    }

    private Optional<RoundAnswer> find(ProgressReport report, RoundQuestion question, ItemId item) {
        return item == null ? answers.findByReportIdAndQuestionIdAndItemIdIsNull(report.id().value(), question.id().value())
                : answers.findByReportIdAndQuestionIdAndItemId(report.id().value(), question.id().value(), item.value());
    }

    private boolean isAsked(ProgressReport report, RoundQuestion question, ItemId item) {
        if (item == null) {
            return question.about() == QuestionSubject.MUNICIPALITY;
        }
        return jdbc.sql("select count(*)" + RoundConditions.FROM + "join round_question q on q.round_id = r.id where pr.id = :report and q.id = :question and i.id = :item and "
                        + RoundConditions.IN_ROUND + " and " + RoundConditions.ASKED)
                .param("report", report.id().value()).param("question", question.id().value()).param("item", item.value()).query(Integer.class).single() > 0;
    }

    /** The report of that municipality, held until the answer stands: whoever hands in at the same moment comes before or after. */
    private ProgressReport writable(RoundId id, UUID municipality) {
        ReportingRound round = rounds.findById(id.value()).orElseThrow(NotFoundException::new);
        ProgressReport report = reports.findByRoundIdAndMunicipalityId(id.value(), municipality).orElseThrow(NotFoundException::new);
        String state = jdbc.sql("select state from progress_report where id = :id lock in share mode").param("id", report.id().value()).query(String.class).single();
        RoundRules.refusal(ReportState.valueOf(state), round.state(), round.startsOn(), report.extendedUntil(), LocalDate.now(clock.withZone(Time.NETHERLANDS))).ifPresent(reason -> {
            throw new NotAllowedException(reason);
        });
        return report;
    }
}
