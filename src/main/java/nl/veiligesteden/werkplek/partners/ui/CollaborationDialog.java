package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** Begins or changes a collaboration. Organisations that exist are offered while typing, so that none is added twice. */
class CollaborationDialog {

    private final Partners partners;
    private final MunicipalityWorkspace workspace;
    private final Runnable saved;

    CollaborationDialog(Partners partners, MunicipalityWorkspace workspace, Runnable saved) {
        this.partners = partners;
        this.workspace = workspace;
        this.saved = saved;
    }

    void begin() {
        ComboBox<String> name = new ComboBox<>(t("partners.organisation"));
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(t("partners.organisation.hint"));
        name.setItems(query -> partners.suggest(workspace, query.getFilter().orElse("")).stream().map(Partners.Organisation::name)
                .skip(query.getOffset()).limit(query.getLimit()));
        name.addCustomValueSetListener(typed -> name.setValue(typed.getDetail()));
        name.addValueChangeListener(change -> name.setHelperText(known(change.getValue())));
        RadioButtonGroup<CollaborationCategory> category = category(CollaborationCategory.CIVIL_SOCIETY);
        new FormDialog(t("partners.add"), t("action.add"), new FormErrors().field("name", name), close -> {
            partners.collaborate(workspace, new PartnerName(name.getValue()), category.getValue());
            close.run();
            saved.run();
        }, name, category).open();
    }

    /** Tells whether the organisation stands already, perhaps in another spelling. */
    private String known(String typed) {
        if (typed == null || typed.isBlank()) {
            return t("partners.organisation.hint");
        }
        try {
            return partners.match(workspace, new PartnerName(typed)).map(found -> t("partners.organisation.known", found.name()))
                    .orElseGet(() -> t("partners.organisation.new"));
        } catch (InvalidInputException noName) {
            return t("partners.organisation.hint");
        }
    }

    void change(Partners.Collaborator partner) {
        TextField shownAs = new TextField(t("partners.shown-as.label"));
        shownAs.setHelperText(t("partners.shown-as.hint"));
        shownAs.setValue(partner.shownAs());
        RadioButtonGroup<CollaborationCategory> category = category(partner.category());
        Button end = new Button(t("partners.end"));
        end.addThemeVariants(ButtonVariant.ERROR);
        FormDialog dialog = new FormDialog(partner.name(), t("action.save"), new FormErrors().field("name", shownAs), close -> {
            partners.collaborate(workspace, partner.id(), new PartnerName(shownAs.getValue()), category.getValue());
            close.run();
            saved.run();
        }, new Paragraph(t("partners.change.explanation")), shownAs, category, new Div(end));
        end.addClickListener(click -> end(partner, dialog::close));
        dialog.open();
    }

    /** Names the tasks that are in the way, or asks once more. */
    private void end(Partners.Collaborator partner, Runnable close) {
        List<Partners.OpenTask> open = partners.openTasks(workspace, partner.id());
        if (open.isEmpty()) {
            new Confirm(t("partners.end.question", partner.name()), t("partners.end.consequence"), t("partners.end"), () -> {
                partners.endCollaboration(workspace, partner.id());
                close.run();
                saved.run();
            }).open();
            return;
        }
        Dialog inTheWay = new Dialog(t("partners.end.not-yet", partner.name()));
        UnorderedList list = new UnorderedList();
        open.forEach(task -> list.add(new ListItem(new Anchor(PartnersNavigation.task(workspace.slug(), task.id()), task.title()))));
        inTheWay.add(new Paragraph(t("partners.end.open-tasks", open.size())), list);
        inTheWay.getFooter().add(new Button(t("action.close"), closing -> inTheWay.close()));
        inTheWay.setMaxWidth("34rem");
        inTheWay.open();
        close.run();
    }

    private static RadioButtonGroup<CollaborationCategory> category(CollaborationCategory value) {
        RadioButtonGroup<CollaborationCategory> category = new RadioButtonGroup<>(t("partners.category"));
        category.setItems(CollaborationCategory.values());
        category.setItemLabelGenerator(T::t);
        category.setValue(value);
        return category;
    }
}
