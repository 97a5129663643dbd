package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.partners.Contacts;

/** The departments that are involved, and which of them carries out the policy. */
class DepartmentsCard extends Card {

    private final Contacts contacts;
    private final MunicipalityWorkspace workspace;
    private final Runnable saved;

    DepartmentsCard(Contacts contacts, MunicipalityWorkspace workspace, Runnable saved) {
        super(t("departments.title"));
        this.contacts = contacts;
        this.workspace = workspace;
        this.saved = saved;
        boolean manages = workspace.may(Permission.MANAGE_PARTNERS);
        if (manages) {
            Button add = new Button(t("action.add"), click -> add());
            add.setAriaLabel(t("departments.add"));
            action(add);
        }
        List<Contacts.DepartmentItem> departments = contacts.departments(workspace);
        if (departments.isEmpty()) {
            add(new EmptyState(t("departments.none"), t("departments.none.explanation")));
            return;
        }
        Rows rows = new Rows();
        departments.forEach(department -> rows.row(new Span(department.name()), department.executing() ? t("departments.executing") : "",
                manages ? new Component[] {change(department), remove(department)} : new Component[0]));
        add(rows);
    }

    private Component change(Contacts.DepartmentItem department) {
        Button change = new RowButton(t(department.executing() ? "departments.not-executing" : "departments.make-executing"), department.name(), () -> {
            store(department.name(), !department.executing());
            saved.run();
        });
        return change;
    }

    private Component remove(Contacts.DepartmentItem department) {
        Button remove = new RowButton(t("departments.remove"), department.name(), () -> new Confirm(t("departments.remove.question", department.name()),
                t("departments.remove.consequence"), t("departments.remove"), () -> {
                    contacts.removeDepartment(workspace, department.name());
                    saved.run();
                }).open());
        return remove;
    }

    private void add() {
        TextField name = new TextField(t("departments.name"));
        name.setRequiredIndicatorVisible(true);
        Checkbox executing = new Checkbox(t("departments.executing"));
        new FormDialog(t("departments.add"), t("action.add"), new FormErrors().field("name", name), close -> {
            store(name.getValue(), executing.getValue());
            close.run();
            saved.run();
        }, name, executing).open();
    }

    private void store(String name, boolean executing) {
        contacts.takeOverDepartments(workspace, List.of(name), executing ? List.of(name) : List.of());
    }
}
