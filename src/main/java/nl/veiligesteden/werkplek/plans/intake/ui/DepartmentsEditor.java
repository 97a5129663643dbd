package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.plans.intake.ImportChoices;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview;

/** The departments that the page names, and which of them carries out the policy. */
class DepartmentsEditor extends Card {

    private final List<Row> rows;

    DepartmentsEditor(List<ImportPreview.DepartmentName> names) {
        super(t("import.departments"));
        rows = names.stream().map(Row::new).toList();
        Paragraph hint = new Paragraph(t("import.departments.hint"));
        hint.addClassNames("soft", "small");
        Div content = new Div(hint);
        content.addClassNames("stack", "tight");
        rows.forEach(content::add);
        add(content);
        setVisible(!names.isEmpty());
    }

    List<ImportChoices.Department> choices() {
        return rows.stream().map(Row::toChoice).toList();
    }

    private static class Row extends Div {

        private final ImportPreview.DepartmentName department;
        private final TextField name;
        private final Checkbox executing = new Checkbox(t("import.department.executing"));

        Row(ImportPreview.DepartmentName department) {
            this.department = department;
            addClassName("import-name");
            name = PartEditor.line(t(department.known() ? "import.department.known" : "import.department.new"), department.usable() ? department.wording() : "");
            executing.setValue(department.executing());
            if (department.guess()) {
                name.setHelperComponent(Guesses.badge());
            }
            add(name, executing);
        }

        ImportChoices.Department toChoice() {
            return new ImportChoices.Department(department.wording(), PartEditor.name(name), executing.getValue());
        }
    }
}
