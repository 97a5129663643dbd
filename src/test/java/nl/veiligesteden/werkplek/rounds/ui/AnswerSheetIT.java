package nl.veiligesteden.werkplek.rounds.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.intake.ui.SheetPlans;
import nl.veiligesteden.werkplek.intake.ui.SheetRowPlan;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.rounds.AnswerEdit;
import nl.veiligesteden.werkplek.rounds.AnswerLine;
import nl.veiligesteden.werkplek.rounds.AnswerSheet;
import nl.veiligesteden.werkplek.rounds.Answering;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.QuestionKind;
import nl.veiligesteden.werkplek.rounds.QuestionSubject;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundQuestions;
import nl.veiligesteden.werkplek.rounds.Rounds;
import nl.veiligesteden.werkplek.rounds.TestRounds;
import nl.veiligesteden.werkplek.sheets.Sheet;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.sheets.SheetReader;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a round asks goes out as a sheet and comes back with answers, by the rules of the round's own page. */
@DatabaseTest
@Import(TestRounds.class)
class AnswerSheetIT {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private TestRounds testRounds;
    @Autowired
    private RoundQuestions questions;
    @Autowired
    private Rounds rounds;
    @Autowired
    private AnswerSheet sheet;
    @Autowired
    private Answering answering;
    @Autowired
    private Wording wording;
    @TempDir
    private Path folder;

    private MunicipalityWorkspace workspace;
    private ProgrammeWorkspace movisie;
    private RoundId round;

    @BeforeEach
    void fill() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        testItems.running(workspace, "Loopt", LocalDate.of(2027, 1, 1));
        round = testRounds.running(movisie, TestRounds.about(QuestionSubject.ITEM, QuestionKind.YES_NO, "Gaat het?", true), workspace);
        for (QuestionKind kind : QuestionKind.values()) {
            questions.add(movisie, round, TestRounds.about(QuestionSubject.MUNICIPALITY, kind, "Vraag " + kind, false));
        }
    }

    @Test
    void whatNobodyTouchedChangesNothing() throws Exception {
        subject().apply(edits(read(answers())));
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            for (SheetFormat format : SheetFormat.values()) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                format.write(new Sheet<>("Antwoorden", SheetSubject.withMarks(AnswerSubject.table(new TextsIn(wording, language)), AnswerLine::id, line -> line.answer().version()), List.of("Uitleg"),
                        "Uitleg", "Keuzes", take -> take.accept(sheet.lines(workspace, round))), file);
                assertThat(read(file.toByteArray())).as(format + " " + language).hasSize(7).allMatch(row -> row.kind() == SheetRowPlan.Kind.UNCHANGED);
            }
        }
    }

    @Test
    void everyKindOfAnswerIsTakenAndTakenBack() throws Exception {
        List<SheetRowPlan<AnswerEdit>> rows = read(answers());
        assertThat(rows).as(rows.toString()).hasSize(7).allMatch(row -> row.kind() == SheetRowPlan.Kind.CHANGED);
        IntSupplier undo = subject().apply(edits(rows));
        assertThat(given()).containsExactly("=1+1", "a", "a\nb", "12.5", "2027-11-15", "no", "yes");
        assertThat(undo.getAsInt()).isEqualTo(7);
        assertThat(given()).containsOnly("");
    }

    @Test
    void whatIsNoAnswerIsSaid() throws Exception {
        List<SheetRowPlan<AnswerEdit>> rows = read(csv("""
                Vraag;Onderdeel;Antwoord
                Vraag CHOICE;;iets anders
                Vraag NUMBER;;veel
                Vraag DATE;;31-2-2027
                Vraag YES_NO;;misschien
                Die niet gesteld is;;x
                Gaat het?;Een ander onderdeel;Ja
                """));
        assertThat(rows).hasSize(6).allMatch(row -> row.kind() == SheetRowPlan.Kind.WRONG);
        assertThat(edits(rows)).isEmpty();
    }

    @Test
    void whatSomebodyAnsweredMeanwhileStays() throws Exception {
        List<SheetRowPlan<AnswerEdit>> rows = read(answers());
        AnswerLine text = sheet.lines(workspace, round).getFirst();
        answering.answer(workspace, round, List.of(new GivenAnswer(text.answer().question().id(), "Van de ander", null)));
        assertThatThrownBy(() -> subject().apply(edits(rows))).isInstanceOf(RowsRefusedException.class);
        assertThat(given()).first().isEqualTo("Van de ander");
        assertThat(given().stream().skip(1)).containsOnly("");
    }

    @Test
    void aRoundThatClosedTakesNothing() throws Exception {
        rounds.close(movisie, round);
        assertThat(read(answers())).hasSize(7).allMatch(row -> row.kind() == SheetRowPlan.Kind.FORBIDDEN);
    }

    /** About the municipality as a whole only its coordinator answers, or whoever stands in. */
    @Test
    void anOfficerAnswersOfItems() {
        MunicipalityWorkspace officer = workspaces.colleague(workspace.slug(), Role.POLICY_OFFICER);
        assertThat(sheet.lines(officer, round)).extracting(AnswerLine::about).containsExactly("Loopt");
    }

    private byte[] answers() {
        return csv("""
                Antwoord;Vraag;Onderdeel
                '=1+1;Vraag TEXT;
                a;Vraag CHOICE;
                b; Vraag CHOICES;
                12,5;Vraag NUMBER;
                15-11-2027;Vraag DATE;
                nee;Vraag YES_NO;
                Ja;Gaat het?;Loopt
                """.replace("b; Vraag", "\"b; a\";Vraag"));
    }

    private List<String> given() {
        return Stream.concat(sheet.lines(workspace, round).stream().filter(line -> line.item() == null), sheet.lines(workspace, round).stream().filter(line -> line.item() != null))
                .map(line -> line.answer().content()).toList();
    }

    private AnswerSubject subject() {
        return new AnswerSubject(workspace, round, sheet, TestRounds.today());
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<SheetRowPlan<AnswerEdit>> read(byte[] file) throws Exception {
        return SheetPlans.of(subject(), SheetReader.read(Files.write(folder.resolve("in"), file)), new TextsIn(wording, DUTCH), wording).rows();
    }

    private static List<AnswerEdit> edits(List<SheetRowPlan<AnswerEdit>> rows) {
        return rows.stream().filter(SheetRowPlan::isDone).map(SheetRowPlan::edit).toList();
    }
}
