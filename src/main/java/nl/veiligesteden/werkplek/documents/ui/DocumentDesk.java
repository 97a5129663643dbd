package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.documents.DocumentFormat;
import nl.veiligesteden.werkplek.documents.DocumentId;
import nl.veiligesteden.werkplek.documents.DocumentKind;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.DocumentWish;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.documents.MadeDocument;

/** Where somebody chooses what to have made, waits a moment, and fetches it. */
class DocumentDesk extends Card {

    private final Documents documents;
    private final Workspace workspace;
    private final DocumentOrigin origin;
    private final UUID subject;
    private final RadioButtonGroup<DocumentKind> kind = new RadioButtonGroup<>(t("documents.kind"));
    private final RadioButtonGroup<DocumentFormat> format = new RadioButtonGroup<>(t("documents.format"));
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>(t("documents.language"));
    private final Checkbox internal = new Checkbox(t("documents.internal"));
    private final Button make = new Button(t("documents.make.now"), click -> make());
    private final Div answer = new Div();
    private final FormErrors errors = new FormErrors();
    private DocumentId waiting;

    DocumentDesk(Documents documents, Workspace workspace, DocumentOrigin origin, UUID subject) {
        super(t("documents.choose"));
        this.documents = documents;
        this.workspace = workspace;
        this.origin = origin;
        this.subject = subject;
        kind.setItems(origin.kinds());
        kind.setItemLabelGenerator(one -> t(one));
        kind.setValue(origin.kinds().getFirst());
        kind.setVisible(origin.kinds().size() > 1);
        errors.field("kind", kind.isVisible() ? kind : format);
        format.setItems(DocumentFormat.values());
        format.setItemLabelGenerator(one -> t("documents.format." + one));
        format.setValue(DocumentFormat.WORD);
        language.setItems(List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH));
        language.setItemLabelGenerator(one -> t("documents.language." + one.getLanguage()));
        language.setValue(T.locale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("nl"));
        internal.setVisible(documents.mayAskInternal(workspace, origin));
        internal.setHelperText(t("documents.internal.hint"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "status");
        Div form = new Div(kind, format, language, internal, new Div(make), answer);
        form.addClassName("stack");
        add(form);
    }

    private void make() {
        errors.tryTo(() -> {
            waiting = documents.make(workspace, new DocumentWish(origin, subject, kind.getValue(), format.getValue(), language.getValue(), internal.isVisible() && internal.getValue(), null));
            make.setEnabled(false);
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", t("documents.making"));
            answer.removeAll();
            answer.add(new Paragraph(t("documents.making")), bar, new Paragraph(t("documents.making.hint")));
            look();
        });
    }

    /** Whether it is there by now. */
    void look() {
        if (waiting == null) {
            return;
        }
        MadeDocument document = documents.find(workspace, waiting);
        if (document.state() == MadeDocument.State.MAKING) {
            return;
        }
        waiting = null;
        make.setEnabled(true);
        answer.removeAll();
        if (document.state() == MadeDocument.State.FAILED) {
            answer.add(new Banner(Tone.BAD, t("documents.failed")));
            return;
        }
        String words = t("documents.fetch", t("documents.format." + document.format()), Formats.bytes(document.size()));
        answer.add(new Paragraph(t("documents.ready", document.title())), new DownloadLink(workspace, document, words), new Paragraph(t("documents.kept")));
    }
}
