package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.documents.DocumentFormat;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.DocumentSource;
import nl.veiligesteden.werkplek.documents.DocumentWish;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.documents.OwnTemplate;
import nl.veiligesteden.werkplek.programme.MunicipalityDetails;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** Chooses on what a template is tried out. Movisie first chooses a municipality, which it looks into by its own rights. */
class TrialDialog {

    private final Workspaces workspaces;
    private final Programme programme;
    private final Documents documents;

    TrialDialog(Workspaces workspaces, Programme programme, Documents documents) {
        this.workspaces = workspaces;
        this.programme = programme;
        this.documents = documents;
    }

    void open(Workspace workspace, OwnTemplate template, Runnable done) {
        DocumentOrigin origin = Arrays.stream(DocumentOrigin.values()).filter(each -> each.kinds().contains(template.kind())).findFirst().orElseThrow();
        ComboBox<MunicipalityDetails> municipality = new ComboBox<>(t("items.municipality"));
        ComboBox<DocumentSource.Choice> subject = new ComboBox<>(t("templates.try.on"));
        subject.setItemLabelGenerator(DocumentSource.Choice::name);
        subject.setWidthFull();
        subject.setRequiredIndicatorVisible(true);
        RadioButtonGroup<DocumentFormat> format = new RadioButtonGroup<>(t("documents.format"));
        format.setItems(DocumentFormat.values());
        format.setItemLabelGenerator(one -> t("documents.format." + one));
        format.setValue(DocumentFormat.WORD);
        boolean chooses = workspace instanceof ProgrammeWorkspace && origin != DocumentOrigin.REPORT;
        municipality.setVisible(chooses);
        municipality.setWidthFull();
        municipality.setItemLabelGenerator(MunicipalityDetails::name);
        municipality.setRequiredIndicatorVisible(true);
        if (workspace instanceof ProgrammeWorkspace all && chooses) {
            municipality.setItems(programme.municipalities(all));
            municipality.addValueChangeListener(change -> subject.setItems(change.getValue() == null ? List.of() : documents.latest(workspaces.municipality(change.getValue().slug()), origin)));
        } else {
            subject.setItems(documents.latest(workspace, origin));
        }
        new FormDialog(t("templates.try.title", template.name()), t("templates.try"), new FormErrors().field("municipality", municipality).field("subject", subject), close -> {
            if (subject.getValue() == null) {
                throw new InvalidInputException(chooses && municipality.getValue() == null ? "municipality" : "subject", "invalid.template.subject");
            }
            Workspace reader = chooses ? workspaces.municipality(municipality.getValue().slug()) : workspace;
            documents.make(reader, new DocumentWish(origin, subject.getValue().id(), template.kind(), format.getValue(), template.language(), false, template.id()));
            close.run();
            done.run();
        }, municipality, subject, format).open();
    }
}
