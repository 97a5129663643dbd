package nl.veiligesteden.werkplek.plans.published.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.plans.published.PublishDraft;
import nl.veiligesteden.werkplek.plans.published.PublishedPages;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** Why the page is published, and what everybody may read of persons: each is ticked by itself, and nothing is ticked by itself. */
class PublishDialog {

    private final CheckboxGroup<String> contacts = new CheckboxGroup<>(t("page.publish.contacts"));
    private final TextArea reason = new TextArea(t("page.publish.reason"));
    private final FormDialog dialog;

    PublishDialog(PublishedPages pages, MunicipalityWorkspace workspace, PlanId plan, PublishedPages.Proposal proposal, Set<String> chosen, KeptFields kept, Runnable published) {
        contacts.setItems(proposal.contacts());
        contacts.setValue(proposal.contacts().stream().filter(chosen::contains).collect(Collectors.toSet()));
        contacts.setHelperText(t("page.publish.contacts.hint"));
        contacts.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(t("page.publish.reason.hint"));
        reason.setWidthFull();
        kept.watch("reason", reason);
        kept.watch("contacts", contacts, ticked -> ticked.stream().sorted().collect(Collectors.joining("\n")),
                text -> text.lines().filter(proposal.contacts()::contains).collect(Collectors.toSet()));
        List<Component> fields = new ArrayList<>();
        kept.banner().ifPresent(fields::add);
        fields.add(reason);
        if (!proposal.contacts().isEmpty()) {
            fields.add(contacts);
        }
        fields.add(new Paragraph(t("page.publish.explanation")));
        dialog = new FormDialog(t("page.publish.title"), t("page.publish"), new FormErrors().field("reason", reason), close -> {
            int number = pages.publish(workspace, plan, new PublishDraft(reason.getValue(), contacts.getValue(), proposal.mark()));
            kept.forget();
            close.run();
            Toast.done(t("page.published", number));
            published.run();
        }, fields.toArray(Component[]::new));
    }

    void open() {
        dialog.open();
    }
}
