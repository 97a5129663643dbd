package nl.veiligesteden.werkplek.rounds.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.rounds.AnswerLine;
import nl.veiligesteden.werkplek.rounds.AnswerSheet;
import nl.veiligesteden.werkplek.rounds.AnswersAcross;
import nl.veiligesteden.werkplek.rounds.AnswersAcross.AnswerRow;
import nl.veiligesteden.werkplek.rounds.MunicipalRounds;
import nl.veiligesteden.werkplek.rounds.QuestionId;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the answers of a round out as a file, a row for each answer, out of what was handed in. */
@RestController
class RoundSheets {

    private static final String ROUNDS = WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS + "/";
    private static final String ANSWERS = "/antwoorden.";

    private final Workspaces workspaces;
    private final AnswersAcross answers;
    private final MunicipalRounds rounds;
    private final AnswerSheet own;
    private final SheetAnswer answer;

    RoundSheets(Workspaces workspaces, AnswersAcross answers, MunicipalRounds rounds, AnswerSheet own, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.answers = answers;
        this.rounds = rounds;
        this.own = own;
        this.answer = answer;
    }

    /** What is asked of a municipality, for whoever answers there. */
    static String path(MunicipalityWorkspace workspace, RoundId round, SheetFormat format) {
        return RoundsNavigation.round(workspace.slug(), round) + ANSWERS + format.ending();
    }

    static String path(RoundId round, SheetFormat format) {
        return ROUNDS + round.value() + ANSWERS + format.ending();
    }

    @GetMapping("/" + SheetAnswer.PATH + ROUNDS + "{id}" + ANSWERS + "{ending}")
    void answers(@PathVariable String id, @PathVariable String ending, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        RoundId round = Id.parse(id, RoundId::new).orElseThrow(NotFoundException::new);
        String name = answers.nameOf(workspace, round);
        TextsIn texts = answer.texts();
        List<SheetColumn<AnswerRow>> columns = List.of(
                SheetColumn.of(texts.say("items.municipality"), 22, AnswerRow::municipality), SheetColumn.of(texts.say("rounds.question"), 50, AnswerRow::wording),
                SheetColumn.of(texts.say("items.item"), 40, AnswerRow::about), SheetColumn.of(texts.say("rounds.sheet.answer"), 60, row -> row.said().in(texts.locale())),
                SheetColumn.of(texts.say("rounds.sheet.number"), 12, AnswerRow::number), SheetColumn.of(texts.say("rounds.sheet.unit"), 14, AnswerRow::unit),
                SheetColumn.of(texts.say("rounds.sheet.handed-in"), 14, AnswerRow::handedInOn), SheetColumn.of(texts.say("rounds.sheet.version"), 10, AnswerRow::version));
        answer.send(workspace, response, ending, "antwoorden", texts.say("rounds.answers"), texts.say("sheet.about.answers", name), TableToRead.ANSWERS.marked(columns), rows -> answers.each(workspace, round, rows));
    }

    /** Where the answers to one question are given out. */
    static String path(RoundId round, QuestionId question, SheetFormat format) {
        return RoundsNavigation.question(round, question) + ANSWERS + format.ending();
    }

    @GetMapping("/" + SheetAnswer.PATH + ROUNDS + "{id}" + RoundsNavigation.QUESTIONS + "/{vraag}" + ANSWERS + "{ending}")
    void answersToOne(@PathVariable String id, @PathVariable String vraag, @PathVariable String ending, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        RoundId round = Id.parse(id, RoundId::new).orElseThrow(NotFoundException::new);
        QuestionId question = Id.parse(vraag, QuestionId::new).orElseThrow(NotFoundException::new);
        AnswersAcross.Across across = answers.of(workspace, round, question, Page.of(1));
        TextsIn texts = answer.texts();
        List<SheetColumn<OneAnswer>> columns = List.of(SheetColumn.of(texts.say("items.municipality"), 22, OneAnswer::municipality),
                SheetColumn.of(texts.say("items.item"), 40, row -> row.answer().about()), SheetColumn.of(texts.say("rounds.sheet.answer"), 60, row -> row.answer().now().in(texts.locale())),
                SheetColumn.of(texts.say("rounds.sheet.before"), 60, row -> row.answer().before().in(texts.locale())),
                SheetColumn.of(texts.say("rounds.sheet.difference"), 12, row -> row.answer().difference()));
        answer.send(workspace, response, ending, "antwoorden-vraag", texts.say("rounds.answers"), texts.say("sheet.about.answers-to-one", across.wording(), across.roundName()),
                TableToRead.ANSWERS.marked(columns), SheetAnswer.paged(across.handedIn(), page -> answers.of(workspace, round, question, page).given().stream()
                        .flatMap(given -> given.answers().stream().map(one -> new OneAnswer(given.municipality(), one))).toList()));
    }

    private record OneAnswer(String municipality, AnswersAcross.Answer answer) {
    }

    @GetMapping("/" + SheetAnswer.PATH + "gemeente/{slug}" + RoundsNavigation.ROUNDS + "/{id}" + ANSWERS + "{ending}")
    void ofMunicipality(@PathVariable String slug, @PathVariable String id, @PathVariable String ending, HttpServletResponse response) throws IOException {
        MunicipalityWorkspace workspace = workspaces.municipality(slug);
        if (!workspace.may(Permission.EDIT_ITEMS)) {
            throw new NotFoundException();
        }
        RoundId round = Id.parse(id, RoundId::new).orElseThrow(NotFoundException::new);
        String name = rounds.one(workspace, round).round().name();
        TextsIn texts = answer.texts();
        answer.send(workspace, response, ending, "antwoorden-" + slug, texts.say("rounds.sheet.answers"), texts.say("sheet.about.own-answers", workspace.name(), name),
                SheetSubject.withMarks(AnswerSubject.table(texts), AnswerLine::id, line -> line.answer().version()), rows -> rows.accept(own.lines(workspace, round)));
    }
}
