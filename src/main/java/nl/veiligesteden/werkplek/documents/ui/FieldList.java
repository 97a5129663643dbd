package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.documents.DocumentKind;
import nl.veiligesteden.werkplek.papers.Field;

/** What may stand in a template: each field as it is written, and what comes in its place. */
class FieldList extends Markup {

    FieldList(DocumentKind kind) {
        Table table = new Table(root(), t("templates.fields"), Set.of(), t("templates.field"), t("templates.field.form"), t("templates.field.gives"));
        rows(table, kind.fields(), "");
        done();
    }

    private static void rows(Table table, List<Field> fields, String within) {
        for (Field field : fields) {
            table.row(within.isEmpty() ? "{{" + field.name() + "}}" : t("templates.field.within", "{{" + field.name() + "}}", within), t("templates.form." + field.form()), t("field." + field.name()));
            rows(table, field.inner(), field.name());
        }
    }
}
