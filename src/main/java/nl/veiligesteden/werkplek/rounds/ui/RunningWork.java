package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.programme.MunicipalityDetails;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.rounds.RoundOverview;
import nl.veiligesteden.werkplek.rounds.RoundOverview.MunicipalityLine;
import nl.veiligesteden.werkplek.rounds.RoundState;
import nl.veiligesteden.werkplek.rounds.Rounds;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** What Movisie does with a round that runs. */
class RunningWork {

    private final Rounds rounds;
    private final RoundOverview overview;
    private final Programme programme;

    RunningWork(Rounds rounds, RoundOverview overview, Programme programme) {
        this.rounds = rounds;
        this.overview = overview;
        this.programme = programme;
    }

    /** The instructions as the dialog for two edits compares them. */
    record Instructions(String body) {
    }

    /** With the whole round. */
    Button[] buttons(ProgrammeWorkspace workspace, RoundDetails round, Runnable done) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button(t("rounds.questions"), click -> UI.getCurrent().navigate(RoundsNavigation.setup(round.id()))));
        if (round.state() == RoundState.OPEN) {
            buttons.add(new Button(t("rounds.instructions.edit"), click -> instruct(workspace, round, done)));
            buttons.add(new Button(t("rounds.add-municipality"), click -> add(workspace, round, done)));
            buttons.add(new Button(t("rounds.extend"), click -> extend(workspace, round, done)));
            buttons.add(new Button(t("rounds.close"), click -> new Confirm(t("rounds.close.question", round.name()), t("rounds.close.consequence"), t("rounds.close"), () -> {
                rounds.close(workspace, round.id());
                saved(done);
            }).open()));
        }
        return buttons.toArray(Button[]::new);
    }

    /** With one municipality. */
    Function<MunicipalityLine, Component> actions(ProgrammeWorkspace workspace, RoundDetails round, BooleanSupplier done) {
        return line -> line.state().isWritable() ? new RowButton(t("rounds.grant-time"), line.name(), () -> grantTime(workspace, round, line, done::getAsBoolean)) : new Div();
    }

    private void grantTime(ProgrammeWorkspace workspace, RoundDetails round, MunicipalityLine line, Runnable done) {
        DateField until = new DateField(t("rounds.grant-time.until"));
        until.setRequiredIndicatorVisible(true);
        until.setValue(line.extendedUntil());
        dialog(t("rounds.grant-time.of", line.name()), new FormErrors().field("until", until), () -> rounds.grantTime(workspace, round.id(), line.id(), until.getValue()), done, until);
    }

    private void extend(ProgrammeWorkspace workspace, RoundDetails round, Runnable done) {
        DateField until = new DateField(t("rounds.ends-on"));
        until.setRequiredIndicatorVisible(true);
        until.setValue(round.endsOn());
        dialog(t("rounds.extend"), new FormErrors().field("endsOn", until).field("startsOn", until), () -> rounds.extend(workspace, round.id(), until.getValue()), done,
                new Paragraph(t("rounds.extend.explanation")), until);
    }

    private void add(ProgrammeWorkspace workspace, RoundDetails round, Runnable done) {
        ComboBox<MunicipalityDetails> municipality = new ComboBox<>(t("rounds.municipality"));
        municipality.setItems(programme.municipalities(workspace));
        municipality.setItemLabelGenerator(MunicipalityDetails::name);
        municipality.setRequiredIndicatorVisible(true);
        dialog(t("rounds.add-municipality"), new FormErrors().field("municipality", municipality), () -> {
            if (municipality.isEmpty()) {
                throw new InvalidInputException("municipality", "invalid.choice.missing");
            }
            rounds.add(workspace, round.id(), municipality.getValue().id());
        }, done, municipality);
    }

    private void instruct(ProgrammeWorkspace workspace, RoundDetails opened, Runnable done) {
        TextArea words = new TextArea(t("rounds.instructions"));
        words.setWidthFull();
        words.setMinRows(8);
        words.setValue(opened.content().instructions());
        ConcurrentEdit<Instructions> edit = new ConcurrentEdit<>(versioned(opened), (text, version) -> rounds.instruct(workspace, opened.id(), text.body(), version),
                () -> versioned(overview.details(workspace, opened.id())), () -> "", (field, value) -> String.valueOf(value));
        new FormDialog(t("rounds.instructions.edit"), t("action.save"), new FormErrors().field("instructions", words), close -> edit.save(new Instructions(words.getValue()), () -> {
            close.run();
            saved(done);
        }), words).open();
    }

    private static ConcurrentEdit.Versioned<Instructions> versioned(RoundDetails round) {
        return new ConcurrentEdit.Versioned<>(new Instructions(round.content().instructions()), round.version());
    }

    private static void dialog(String title, FormErrors errors, Runnable deed, Runnable done, Component... fields) {
        new FormDialog(title, t("action.save"), errors, close -> {
            deed.run();
            close.run();
            saved(done);
        }, fields).open();
    }

    private static void saved(Runnable done) {
        Toast.done(t("saved"));
        done.run();
    }
}
