package nl.veiligesteden.werkplek.rounds.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.ui.SheetColumns;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.rounds.AnswerEdit;
import nl.veiligesteden.werkplek.rounds.AnswerLine;
import nl.veiligesteden.werkplek.rounds.AnswerSheet;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.QuestionDraft;
import nl.veiligesteden.werkplek.rounds.QuestionKind;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;

/** A table of what a round asks of a municipality, that comes back with answers. */
class AnswerSubject implements SheetSubject<AnswerLine, AnswerEdit> {

    private static final String QUESTION = "rounds.question";
    private static final String ITEM = "items.item";
    private static final String HELP = "rounds.sheet.help";
    private static final String HOW = "rounds.sheet.how";
    private static final String ANSWER = "rounds.sheet.answer";
    private static final String BEFORE = "rounds.sheet.before";

    private final MunicipalityWorkspace workspace;
    private final RoundId round;
    private final AnswerSheet sheet;
    private final LocalDate today;

    AnswerSubject(MunicipalityWorkspace workspace, RoundId round, AnswerSheet sheet, LocalDate today) {
        this.workspace = workspace;
        this.round = round;
        this.sheet = sheet;
        this.today = today;
    }

    static Map<String, SheetColumn<AnswerLine>> table(TextsIn texts) {
        Map<String, SheetColumn<AnswerLine>> columns = new LinkedHashMap<>();
        columns.put(ITEM, SheetColumn.of(texts.say(ITEM), 40, AnswerLine::about));
        columns.put(QUESTION, SheetColumn.of(texts.say(QUESTION), 50, line -> question(line).wording()));
        columns.put(HELP, SheetColumn.of(texts.say(HELP), 40, line -> question(line).help()));
        columns.put(HOW, SheetColumn.of(texts.say(HOW), 30, line -> how(question(line), texts)));
        columns.put(ANSWER, SheetColumn.of(texts.say(ANSWER), 60, line -> said(question(line).kind(), line.answer().content(), texts)));
        columns.put(BEFORE, SheetColumn.of(texts.say(BEFORE), 40, line -> said(question(line).kind(), line.answer().before(), texts)));
        return columns;
    }

    private static QuestionDraft question(AnswerLine line) {
        return line.answer().question().content();
    }

    /** How a question is answered in a cell. */
    private static String how(QuestionDraft question, TextsIn texts) {
        String way = switch (question.kind()) {
            case TEXT -> texts.say("rounds.sheet.how.TEXT");
            case CHOICE, CHOICES -> texts.say("rounds.sheet.how." + question.kind(), String.join("; ", question.choices()));
            case NUMBER -> texts.say("rounds.sheet.how.NUMBER", question.unit());
            case DATE -> texts.say("rounds.sheet.how.DATE");
            case YES_NO -> texts.say("rounds.sheet.how.YES_NO", texts.say("rounds.answer.yes"), texts.say("rounds.answer.no"));
        };
        return question.required() ? way : texts.say("rounds.question.optional", way);
    }

    private static Object said(QuestionKind kind, String content, TextsIn texts) {
        return content.isEmpty() ? null : switch (kind) {
            case TEXT, CHOICE, CHOICES -> content;
            case NUMBER -> new BigDecimal(content);
            case DATE -> LocalDate.parse(content);
            case YES_NO -> texts.say("rounds.answer." + content);
        };
    }

    @Override
    public String list() {
        return "answers";
    }

    @Override
    public Map<String, SheetColumn<AnswerLine>> columns(TextsIn texts) {
        return table(texts);
    }

    @Override
    public String title() {
        return QUESTION;
    }

    @Override
    public String id(AnswerLine one) {
        return one.id();
    }

    @Override
    public Set<String> changeable() {
        return Set.of(ANSWER);
    }

    @Override
    public boolean takesNew() {
        return false;
    }

    /** Their own titles and what is asked are not theirs to change here, whatever a sheet of last week says. */
    @Override
    public Set<String> workedOut() {
        return Set.of(HELP, HOW, BEFORE);
    }

    @Override
    public List<AnswerLine> standing(ReadTable table, SheetColumns<AnswerLine> columns) {
        return sheet.lines(workspace, round);
    }

    @Override
    public boolean isLike(AnswerLine one, ReadTable.Row row, SheetColumns<AnswerLine> columns) {
        return !columns.has(ITEM) || columns.cell(row, ITEM).text().strip().equalsIgnoreCase(one.about());
    }

    /** What it means depends on the question. */
    @Override
    public Reading read(String key, ReadTable.Cell cell, SheetColumns<AnswerLine> columns) {
        return Reading.of(new Typed(cell, columns.texts()));
    }

    /** An answer with the language in which it is written. */
    private record Typed(ReadTable.Cell cell, TextsIn texts) {
    }

    @Override
    public AnswerEdit edit(int row, AnswerLine standing, Map<String, Optional<?>> values) {
        String content = values.getOrDefault(ANSWER, Optional.empty()).map(Typed.class::cast).map(typed -> written(question(standing).kind(), typed)).orElse("");
        return new AnswerEdit(row, standing.item(), new GivenAnswer(standing.answer().question().id(), content, standing.answer().version()));
    }

    private String written(QuestionKind kind, Typed typed) {
        String text = typed.cell().text().strip();
        return switch (kind) {
            case TEXT, CHOICE, NUMBER -> text;
            case CHOICES -> Arrays.stream(text.split("[\n;]")).map(String::strip).filter(choice -> !choice.isEmpty()).collect(Collectors.joining("\n"));
            case DATE -> typed.cell().date() != null ? typed.cell().date().toString()
                    : DateField.read(text, today).map(LocalDate::toString).orElse(text);
            case YES_NO -> Stream.of("yes", "no").filter(word -> typed.texts().say("rounds.answer." + word).toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))).findFirst()
                    .orElseThrow(() -> new InvalidInputException("answer", "invalid.answer.choice"));
        };
    }

    /** Only answers come in. */
    @Override
    public Optional<String> columnOf(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(ANSWER);
    }

    @Override
    public List<RowRefusal> preview(List<AnswerEdit> edits) {
        return sheet.preview(workspace, round, edits);
    }

    @Override
    public IntSupplier apply(List<AnswerEdit> edits) {
        AnswerSheet.Undo undo = sheet.apply(workspace, round, edits);
        return () -> sheet.undo(workspace, round, undo);
    }
}
