package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;

/** Asks once more before a report is handed in, and names what is missing in it. */
class HandInDialog extends Dialog {

    private static final int NAMED = 12;

    HandInDialog(ReportContent content, Runnable handIn) {
        setHeaderTitle(t("rounds.hand-in.title"));
        setMaxWidth("40rem");
        add(new Paragraph(t("rounds.hand-in.explanation")));
        if (!content.gaps().isEmpty()) {
            add(new Banner(Tone.WARN, t("rounds.gaps", content.gaps().size())));
            UnorderedList list = new UnorderedList();
            content.gaps().stream().limit(NAMED).forEach(gap -> list.add(new ListItem(gap.kind().in(T.locale()) + ": " + gap.what())));
            if (content.gaps().size() > NAMED) {
                list.add(new ListItem(t("rounds.missing.more", content.gaps().size() - NAMED)));
            }
            add(list);
        }
        Button cancel = new Button(t("action.cancel"), click -> close());
        SaveButton go = new SaveButton(t(content.gaps().isEmpty() ? "rounds.hand-in" : "rounds.hand-in.anyway"), new FormErrors(), () -> {
            handIn.run();
            close();
        }, () -> !isOpened());
        getFooter().add(cancel, go);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                (content.gaps().isEmpty() ? go : cancel).focus();
            }
        });
    }
}
