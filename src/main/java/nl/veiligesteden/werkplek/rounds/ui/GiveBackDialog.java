package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.rounds.HandedIn;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.QuestionId;
import nl.veiligesteden.werkplek.rounds.RemarkDraft;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** Returns a report with a word to the whole, and with what is asked about a question or an item. */
class GiveBackDialog extends Dialog {

    /** What a remark is about. */
    private record About(String name, QuestionId question, ItemId item) {
    }

    private record Noted(About about, RemarkDraft remark) {
    }

    private final List<Noted> noted = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<About> about = new ComboBox<>(t("rounds.give-back.about"));
    private final TextArea remark = new TextArea(t("rounds.give-back.remark"));

    GiveBackDialog(HandedIn report, List<Question> questions, KeptFields kept, BiConsumer<String, List<RemarkDraft>> giveBack) {
        setHeaderTitle(t("rounds.give-back"));
        setWidth("min(44rem, 94vw)");
        TextArea note = new TextArea(t("rounds.give-back.note"));
        note.setWidthFull();
        note.setMinRows(3);
        kept.watch("note", note).watch("remark", remark);
        about.setItems(choices(report, questions));
        about.setItemLabelGenerator(About::name);
        about.setWidthFull();
        remark.setWidthFull();
        FormErrors errors = new FormErrors().field("note", note);
        FormErrors ofRemark = new FormErrors().field("about", about).field("note", remark);
        SaveButton add = new SaveButton(t("rounds.give-back.add"), ofRemark, this::note, () -> false);
        add.removeThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(new Paragraph(t("rounds.give-back.explanation", report.line().municipality())));
        kept.banner().ifPresent(form::add);
        form.add(note, about, remark, add, list);
        form.addClassName("dialog-form");
        add(form);
        SaveButton save = new SaveButton(t("rounds.give-back"), errors, () -> {
            // What was typed and not added yet is meant too.
            if (!remark.isEmpty() && !about.isEmpty()) {
                note();
            }
            giveBack.accept(note.getValue(), noted.stream().map(Noted::remark).toList());
            kept.forget();
            close();
        }, () -> !isOpened());
        save.onControlEnter();
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                note.focus();
            }
        });
    }

    private static List<About> choices(HandedIn report, List<Question> questions) {
        List<About> choices = new ArrayList<>();
        questions.forEach(question -> choices.add(new About(question.content().wording(), question.id(), null)));
        report.content().items().forEach(item -> choices.add(new About(item.title(), null, new ItemId(UUID.fromString(item.id())))));
        return choices;
    }

    private void note() {
        About chosen = about.getValue();
        noted.add(new Noted(chosen, new RemarkDraft(chosen == null ? null : chosen.question(), chosen == null ? null : chosen.item(), remark.getValue())));
        about.clear();
        remark.clear();
        show();
        about.focus();
    }

    private void show() {
        list.removeAll();
        noted.forEach(one -> {
            Span name = new Span(one.about().name());
            name.addClassName("row-title");
            list.add(new ListItem(name, new Paragraph(one.remark().note()), new RowButton(t("action.remove"), one.about().name(), () -> {
                noted.remove(one);
                show();
                about.focus();
            })));
        });
    }
}
