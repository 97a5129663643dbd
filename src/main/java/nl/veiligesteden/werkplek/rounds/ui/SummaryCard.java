package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.rounds.MunicipalRound;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** The summary in the coordinator's own words. A text to begin with can be proposed; it is put in the field and nowhere else. */
class SummaryCard extends Card {

    /** The summary as the dialog for two edits compares it. */
    record SummaryText(String body) {
    }

    /** What stores it, and finds what stands by now. */
    record Place(ConcurrentEdit.Store<SummaryText> store, Supplier<MunicipalRound> now, Supplier<String> editor, Supplier<ReportContent> told) {
    }

    private MunicipalRound opened;

    SummaryCard(MunicipalRound round, KeptFields kept, boolean writable, Place place, Runnable saved) {
        super(t("rounds.summary"));
        this.opened = round;
        if (!writable) {
            add(new Prose(round.summary().isBlank() ? t("rounds.summary.none") : round.summary()));
            return;
        }
        TextArea words = new TextArea(t("rounds.summary.label"));
        words.setWidthFull();
        words.setMinRows(6);
        words.setValue(round.summary());
        PrivateText.watch(words);
        kept.watch("summary", words);
        kept.banner().ifPresent(this::add);
        FormErrors errors = new FormErrors().field("summary", words);
        Button propose = new Button(t("rounds.summary.propose"), click -> {
            String proposal = SummaryProposal.of(place.told().get());
            words.setValue(words.getValue().isBlank() ? proposal : words.getValue() + "\n\n" + proposal);
            words.focus();
        });
        SaveButton store = new SaveButton(t("rounds.summary.save"), errors, () -> new ConcurrentEdit<>(versioned(opened), place.store(), () -> versioned(place.now().get()), place.editor(),
                (field, value) -> String.valueOf(value)).save(new SummaryText(words.getValue()), () -> {
            kept.forget();
            opened = place.now().get();
            words.setValue(opened.summary());
            Toast.done(t("saved"));
            saved.run();
        }), () -> false);
        Div buttons = new Div(store, propose);
        buttons.addClassName("line");
        Div form = new Div(words, buttons);
        form.addClassNames("stack", "tight");
        add(form);
    }

    private static ConcurrentEdit.Versioned<SummaryText> versioned(MunicipalRound round) {
        return new ConcurrentEdit.Versioned<>(new SummaryText(round.summary()), round.version());
    }
}
