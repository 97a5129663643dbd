package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a round asks of a municipality as one table, and answers out of it: all or none, and for a while the way back. */
@Service
@Transactional
public class AnswerSheet {

    private static final int MOST = 10_000;
    private static final int AT_ONCE = 200;

    private final MunicipalRounds rounds;
    private final RoundItems items;
    private final RoundStores.Questions questions;
    private final Answering answering;
    private final Deputies deputies;
    private final Clock clock;

    AnswerSheet(MunicipalRounds rounds, RoundItems items, RoundStores.Questions questions, Answering answering, Deputies deputies, Clock clock) {
        this.rounds = rounds;
        this.items = items;
        this.questions = questions;
        this.answering = answering;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** The way back. */
    public record Undo(List<AnswerEdit> before) {
    }

    /** The questions that this person may answer: of the items, and about the municipality for its coordinator or whoever stands in. */
    @OneMoment
    public List<AnswerLine> lines(MunicipalityWorkspace workspace, RoundId round) {
        workspace.require(Permission.EDIT_ITEMS);
        List<AnswerLine> lines = new ArrayList<>();
        if (deputies.mayHandIn(workspace)) {
            items.ofMunicipality(workspace, round).forEach(answer -> lines.add(new AnswerLine(null, "", answer)));
        }
        int total = AT_ONCE;
        for (int from = 0; from < total && lines.size() < MOST; from += AT_ONCE) {
            RoundItems.Portion portion = items.list(workspace, round, new Whose.Everybodys(), new Page(from, AT_ONCE));
            total = portion.total();
            portion.shown().forEach(item -> item.answers().forEach(answer -> lines.add(new AnswerLine(item.line().id(), item.line().title(), answer))));
        }
        return lines;
    }

    @OneMoment
    public List<RowRefusal> preview(MunicipalityWorkspace workspace, RoundId round, List<AnswerEdit> edits) {
        Map<String, AnswerLine> known = known(workspace, round, edits);
        Optional<String> refusal = refusal(workspace, round);
        Map<QuestionId, RoundQuestion> asked = questions.findByRoundIdOrderByPositionAscIdAsc(round.value()).stream().collect(Collectors.toMap(RoundQuestion::id, Function.identity()));
        return edits.stream().flatMap(edit -> RowRefusal.of(edit.row(), () -> {
            refusal.ifPresent(reason -> {
                throw new NotAllowedException(reason);
            });
            check(known, edit);
            RoundQuestion question = asked.get(edit.given().question());
            question.kind().written(edit.given().content(), question);
        }).stream()).toList();
    }

    /** @throws RowsRefusedException where one cannot be; then none is kept */
    public Undo apply(MunicipalityWorkspace workspace, RoundId round, List<AnswerEdit> edits) {
        Map<String, AnswerLine> known = known(workspace, round, edits);
        List<RowRefusal> refusals = new ArrayList<>();
        edits.forEach(edit -> RowRefusal.of(edit.row(), () -> {
            check(known, edit);
            give(workspace, round, edit);
        }).ifPresent(refusals::add));
        if (!refusals.isEmpty()) {
            throw new RowsRefusedException(refusals);
        }
        Map<String, AnswerLine> now = known(workspace, round, edits);
        return new Undo(edits.stream().map(edit -> {
            AnswerLine before = known.get(AnswerLine.id(edit.given().question(), edit.item()));
            return new AnswerEdit(edit.row(), edit.item(), new GivenAnswer(edit.given().question(), before.answer().content(), now.get(AnswerLine.id(edit.given().question(), edit.item())).answer().version()));
        }).toList());
    }

    /** Takes back what nobody answered again since. @return how many were */
    public int undo(MunicipalityWorkspace workspace, RoundId round, Undo undo) {
        Map<String, AnswerLine> known = known(workspace, round, undo.before());
        if (refusal(workspace, round).isPresent()) {
            return 0;
        }
        List<AnswerEdit> back = undo.before().stream().filter(edit -> RowRefusal.of(edit.row(), () -> check(known, edit)).isEmpty()).toList();
        back.forEach(edit -> give(workspace, round, edit));
        return back.size();
    }

    /** Why nothing can be answered any more. */
    private Optional<String> refusal(MunicipalityWorkspace workspace, RoundId round) {
        return rounds.one(workspace, round).refusal(LocalDate.now(clock.withZone(Time.NETHERLANDS)));
    }

    private void give(MunicipalityWorkspace workspace, RoundId round, AnswerEdit edit) {
        if (edit.item() == null) {
            answering.answer(workspace, round, List.of(edit.given()));
        } else {
            answering.tell(workspace, round, edit.item(), null, List.of(edit.given()));
        }
    }

    private Map<String, AnswerLine> known(MunicipalityWorkspace workspace, RoundId round, List<AnswerEdit> edits) {
        new Problems().when(edits.size() > MOST, "answers", "invalid.too-many").refuse();
        return lines(workspace, round).stream().collect(Collectors.toMap(AnswerLine::id, Function.identity()));
    }

    private static void check(Map<String, AnswerLine> known, AnswerEdit edit) {
        AnswerLine line = known.get(AnswerLine.id(edit.given().question(), edit.item()));
        if (line == null) {
            throw new NotFoundException();
        }
        Long version = line.answer().version();
        StaleVersionException.check(edit.given().version() == null ? -1 : edit.given().version(), version == null ? -1 : version);
    }
}
