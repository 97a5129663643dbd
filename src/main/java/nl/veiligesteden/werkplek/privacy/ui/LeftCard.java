package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.privacy.Erasure;

/** People who left, each with the way to erase the own data before the term ends. */
class LeftCard extends Card {

    private final Erasure erasure;
    private final ProgrammeWorkspace workspace;
    private final Runnable afterwards;

    LeftCard(Erasure erasure, ProgrammeWorkspace workspace, Clock clock, Runnable afterwards) {
        super(t("erase.people"));
        this.erasure = erasure;
        this.workspace = workspace;
        this.afterwards = afterwards;
        List<Erasure.Left> left = erasure.left(workspace);
        if (left.isEmpty()) {
            add(new EmptyState(t("erase.none"), t("erase.none.explanation")));
            return;
        }
        Rows rows = new Rows();
        left.forEach(person -> {
            RowButton erase = new RowButton(t("erase.go"), person.name(), () -> ask(person));
            erase.addThemeVariants(ButtonVariant.ERROR);
            rows.row(new Span(person.name()), person.email() + " · " + t("erase.since", Formats.ago(person.since(), clock.instant())), erase);
        });
        add(new Paragraph(t("erase.explanation")), rows);
    }

    private void ask(Erasure.Left person) {
        TextField reason = new TextField(t("erase.reason"));
        reason.setHelperText(t("erase.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        new FormDialog(t("erase.question", person.name()), t("erase.go"), new FormErrors().field("reason", reason), close -> {
            erasure.erase(workspace, person.account(), reason.getValue());
            close.run();
            Toast.done(t("erase.done"));
            afterwards.run();
        }, new Paragraph(t("erase.consequence")), reason).open();
    }
}
