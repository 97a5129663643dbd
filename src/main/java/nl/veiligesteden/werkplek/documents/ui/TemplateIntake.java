package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.OneFile;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.documents.DocumentKind;
import nl.veiligesteden.werkplek.documents.Templates;
import nl.veiligesteden.werkplek.files.FileDoor;
import nl.veiligesteden.werkplek.papers.TemplateFault;
import nl.veiligesteden.werkplek.papers.WordTemplate;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** Where a template is brought; what is wrong with it is said at once. */
class TemplateIntake extends Card {

    private final Templates templates;
    private final FileDoor door;
    private final Workspace workspace;
    private final Runnable added;
    private final Select<DocumentKind> kind = new Select<>();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>(t("documents.language"));
    private final Div answer = new Div();

    TemplateIntake(Templates templates, FileDoor door, Workspace workspace, Runnable added) {
        super(t("templates.bring"));
        this.templates = templates;
        this.door = door;
        this.workspace = workspace;
        this.added = added;
        kind.setLabel(t("templates.for"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(one -> t(one));
        kind.setValue(DocumentKind.COUNCIL_LETTER);
        language.setItems(List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH));
        language.setItemLabelGenerator(one -> t("documents.language." + one.getLanguage()));
        language.setValue(T.locale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("nl"));
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "alert");
        Div form = new Div(new Paragraph(t("templates.bring.hint")), kind, language, upload(), answer);
        form.addClassName("stack");
        add(form);
    }

    private OneFile upload() {
        return new OneFile(new OneFile.Words(t("templates.choose"), t("TemplateFault.TOO_LARGE"), t("TemplateFault.UNREADABLE")), WordTemplate.MOST_BYTES, new String[] {".docx"}, this::receive, this::refuse);
    }

    /** Read beside the page, which goes on; no more than it takes to know that a file is too large. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(WordTemplate.MOST_BYTES + 1);
        String name = event.getFileName();
        event.getUI().access(() -> take(name, content));
    }

    private void take(String name, byte[] content) {
        answer.removeAll();
        List<TemplateFault> faults = templates.check(workspace, kind.getValue(), content);
        if (!faults.isEmpty()) {
            answer.add(new TemplateFaults(name, faults));
            return;
        }
        try {
            door.admit(name, new ByteArrayInputStream(content), file -> templates.add(workspace, kind.getValue(), language.getValue(), name, content));
            added.run();
        } catch (InvalidInputException refused) {
            refuse(t(refused.messageKey()));
        } catch (IOException unreadable) {
            refuse(t("file.refused.cut-off"));
        }
    }

    private void refuse(String why) {
        answer.removeAll();
        answer.add(new Banner(Tone.BAD, why));
    }
}
