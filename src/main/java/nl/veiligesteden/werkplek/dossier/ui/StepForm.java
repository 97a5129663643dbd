package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.work.Checklists;
import nl.veiligesteden.werkplek.work.Checklists.Step;
import nl.veiligesteden.werkplek.work.StepDraft;

/**
 * The forms of a checklist: a step, with its person and date, and the steps of another item.
 *
 * @param owners whom a step can be for
 * @param editor who changed the item last
 */
record StepForm(MunicipalityWorkspace workspace, ItemId item, Checklists checklists, Supplier<List<Members.Member>> owners, Supplier<String> editor, Runnable saved) {

    void open(Step step) {
        TextField title = new TextField(t("steps.step"));
        title.setRequiredIndicatorVisible(true);
        title.setValue(step.title());
        List<Members.Member> people = owners.get();
        ComboBox<Members.Member> assignee = new ComboBox<>(t("steps.assignee"));
        assignee.setItems(people);
        assignee.setItemLabelGenerator(Members.Member::name);
        assignee.setClearButtonVisible(true);
        assignee.setValue(people.stream().filter(member -> member.id().equals(step.assignee())).findFirst().orElse(null));
        DateField dueOn = new DateField(t("item.due-on"));
        dueOn.setValue(step.dueOn());
        Button remove = new Button(t("steps.remove"));
        remove.addThemeVariants(ButtonVariant.ERROR);
        ConcurrentEdit<StepDraft> edit = new ConcurrentEdit<>(versioned(step), (draft, version) -> checklists.edit(workspace, step.id(), draft, version),
                () -> versioned(current(step)), editor, (field, value) -> show(value, people));
        FormDialog dialog = new FormDialog(t("steps.step"), t("action.save"), new FormErrors().field("title", title).field("assignee", assignee).field("dueOn", dueOn),
                close -> edit.save(new StepDraft(title.getValue(), assignee.getValue() == null ? null : assignee.getValue().id(), dueOn.getValue()), () -> {
                    close.run();
                    saved.run();
                }), title, assignee, dueOn, new Div(remove));
        remove.addClickListener(click -> {
            dialog.close();
            remove(step);
        });
        dialog.open();
    }

    private void remove(Step step) {
        Checklists.Removed removed = checklists.remove(workspace, step.id());
        saved.run();
        Toast.undoable(t("steps.removed", step.title()), t("bulk.undo"), () -> {
            checklists.restore(workspace, removed);
            saved.run();
        });
    }

    /** Begins with the steps of another item. */
    void copy() {
        if (checklists.templates(workspace, item, "").isEmpty()) {
            Toast.refused(t("steps.copy.none"));
            return;
        }
        ComboBox<Checklists.Template> from = new ComboBox<>(t("steps.copy.from"));
        from.setRequiredIndicatorVisible(true);
        from.setItemLabelGenerator(template -> t("steps.copy.template", template.title(), template.steps()));
        from.setItems(query -> checklists.templates(workspace, item, query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()));
        from.setHelperText(t("steps.copy.hint"));
        new FormDialog(t("steps.copy"), t("action.add"), new FormErrors().field("from", from).field("title", from), close -> {
            if (from.isEmpty()) {
                throw new InvalidInputException("from", "invalid.step.template");
            }
            checklists.copy(workspace, from.getValue().item(), item);
            close.run();
            saved.run();
        }, from).open();
    }

    private Step current(Step opened) {
        return checklists.of(workspace, item).stream().filter(step -> step.id().equals(opened.id())).findFirst().orElseThrow(NotFoundException::new);
    }

    private static ConcurrentEdit.Versioned<StepDraft> versioned(Step step) {
        return new ConcurrentEdit.Versioned<>(step.toDraft(), step.version());
    }

    private static String show(Object value, List<Members.Member> people) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> Formats.date(date);
            case MembershipId id -> people.stream().filter(member -> member.id().equals(id)).map(Members.Member::name).findFirst().orElse("");
            default -> value.toString();
        };
    }
}
