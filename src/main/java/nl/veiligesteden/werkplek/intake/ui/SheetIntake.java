package nl.veiligesteden.werkplek.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.OneFile;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetReader;
import nl.veiligesteden.werkplek.sheets.SheetRefusedException;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;

/** Takes in a sheet: asks once what its own headings are, shows what it would change before it changes anything, carries that out and takes it back. */
public class SheetIntake<R, E> extends Div {

    private final Workspace workspace;
    private final SheetSubject<R, E> subject;
    private final SheetMatches matches;
    private final Wording wording;
    private final Div answer = new Div();

    /** @param explanation what can be brought */
    public SheetIntake(Workspace workspace, SheetSubject<R, E> subject, SheetMatches matches, Wording wording, String explanation) {
        this.workspace = workspace;
        this.subject = subject;
        this.matches = matches;
        this.wording = wording;
        addClassName("stack");
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "status");
        Card card = new Card(t("sheet.in.choose-file"), new Paragraph(explanation), upload());
        card.addClassName("stack");
        add(card, answer);
    }

    private OneFile upload() {
        return new OneFile(new OneFile.Words(t("sheet.in.choose.file"), t("sheet.refused.TOO_LARGE"), t("sheet.refused.UNREADABLE")), SheetReader.MOST_BYTES, new String[] {".xlsx", ".csv"}, this::receive, this::refuse);
    }

    /** Read beside the page, which goes on. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        Path file = Files.createTempFile("sheet", ".in");
        try {
            // No more than it takes to know that a file is too large: what the browser promised is not asked.
            Files.write(file, event.getInputStream().readNBytes(SheetReader.MOST_BYTES + 1));
            ReadTable table = SheetReader.read(file);
            ui.access(() -> show(table));
        } catch (SheetRefusedException refused) {
            ui.access(() -> refuse(t("sheet.refused." + refused.reason())));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private SheetColumns<R> columns(ReadTable table) {
        return SheetColumns.of(wording, subject, table.headers(), matches.of(workspace, subject.list()));
    }

    /** A sheet that never was given out here is asked what its own headings are, the first time. */
    private void show(ReadTable table) {
        Optional<TableToRead> toRead = TableToRead.of(table);
        if (toRead.isPresent()) {
            refuse(t("sheet.refused.to-read", t(toRead.get()), t(toRead.get().whereKey())));
            return;
        }
        SheetColumns<R> columns = columns(table);
        boolean ours = columns.has(SheetSubject.ID);
        if (ours || columns.has(subject.title()) && columns.unknown().isEmpty()) {
            preview(table, columns);
        } else if (columns.unknown().isEmpty() && columns.others().isEmpty()) {
            refuse(t("sheet.in.no-columns", subject.columns(said()).get(subject.title()).header()));
        } else {
            match(table, columns);
        }
    }

    private TextsIn said() {
        return new TextsIn(wording, T.locale());
    }

    private void match(ReadTable table, SheetColumns<R> columns) {
        answer.removeAll();
        answer.add(new MatchCard<>(subject, columns, table, said(), matched -> {
            matches.keep(workspace, subject.list(), matched);
            preview(table, columns(table));
        }));
    }

    private void preview(ReadTable table, SheetColumns<R> columns) {
        answer.removeAll();
        SheetPlan<E> plan = SheetPlan.of(subject, columns, table, said());
        if (!columns.has(SheetSubject.ID) && !(columns.matched().isEmpty() && columns.others().isEmpty())) {
            Banner read = new Banner(Tone.BUSY, read(columns));
            read.add(new Button(t("sheet.match.change"), click -> match(table, columns)));
            answer.add(read);
        } else if (!columns.others().isEmpty()) {
            answer.add(new Banner(Tone.WARN, t("sheet.in.others", columns.others().size(), String.join(", ", columns.others()))));
        }
        answer.add(new SheetPreview<>(plan.rows(), subject.columns(said()).get(subject.title()).header(), edits -> apply(edits, table)));
    }

    /** How somebody's own headings are read. */
    private String read(SheetColumns<R> columns) {
        Map<String, String> matched = columns.matched();
        String taken = matched.entrySet().stream().map(match -> t("sheet.match.as", match.getKey(), columns.header(match.getValue()))).collect(Collectors.joining(", "));
        String left = columns.others().isEmpty() ? "" : t("sheet.in.others", columns.others().size(), String.join(", ", columns.others()));
        return matched.isEmpty() ? left : t("sheet.match.read", taken) + (left.isEmpty() ? "" : " " + left);
    }

    private void apply(List<E> edits, ReadTable table) {
        try {
            IntSupplier undo = subject.apply(edits);
            answer.removeAll();
            Toast.undoable(t("sheet.in.done", edits.size()), t("bulk.undo"), () -> Toast.done(t("sheet.in.undone", undo.getAsInt())));
            answer.add(new Banner(Tone.GOOD, t("sheet.in.done", edits.size())));
        } catch (RowsRefusedException changedMeanwhile) {
            // Somebody was quicker: what can be done now is worked out anew, and nothing was changed.
            show(table);
            answer.addComponentAsFirst(new Banner(Tone.WARN, t("sheet.in.meanwhile")));
        }
    }

    private void refuse(String why) {
        answer.removeAll();
        answer.add(new Banner(Tone.BAD, why));
    }
}
