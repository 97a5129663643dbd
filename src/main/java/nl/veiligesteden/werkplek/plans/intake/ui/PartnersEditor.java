package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.intake.ImportChoices;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** What becomes of each name of a partner: an organisation that exists, a new one, or a mere word on the page. */
class PartnersEditor extends Card {

    private final List<Row> rows;

    private enum Fate { MATCH, NEW, OTHER, LEAVE_OUT }

    /** @param suggest organisations whose name is like the words */
    PartnersEditor(List<ImportPreview.PartnerName> names, Function<String, List<Partners.Organisation>> suggest) {
        super(t("import.partners"));
        rows = names.stream().map(name -> new Row(name, suggest)).toList();
        Paragraph hint = new Paragraph(t("import.partners.hint"));
        hint.addClassNames("soft", "small");
        Div content = new Div(hint);
        content.addClassNames("stack", "tight");
        rows.forEach(content::add);
        add(content);
        note(t("import.partners.count", names.size(), names.stream().filter(name -> name.match().isPresent()).count()));
        setVisible(!names.isEmpty());
    }

    List<ImportChoices.Partner> choices() {
        return rows.stream().map(Row::toChoice).toList();
    }

    private static class Row extends Div {

        private final ImportPreview.PartnerName name;
        private final Select<Fate> fate = new Select<>();
        private final TextField newName = PartEditor.line(t("import.partner.name"), "");
        private final ComboBox<Partners.Organisation> other = new ComboBox<>(t("import.partner.other"));
        private final Select<CollaborationCategory> category = new Select<>();

        Row(ImportPreview.PartnerName name, Function<String, List<Partners.Organisation>> suggest) {
            this.name = name;
            addClassName("import-name");
            H3 wording = new H3(name.wording());
            Div head = new Div(wording);
            head.addClassName("line");
            if (name.guess()) {
                head.add(Guesses.badge());
            }
            fate.setLabel(t("import.partner.is"));
            fate.setItems(Arrays.stream(Fate.values()).filter(value -> value != Fate.MATCH || name.match().isPresent()).toList());
            fate.setItemLabelGenerator(value -> value == Fate.MATCH ? t("import.partner.MATCH", name.match().orElseThrow().name()) : t("import.partner." + value));
            fate.setValue(name.match().isPresent() ? Fate.MATCH : name.usable() ? Fate.NEW : Fate.LEAVE_OUT);
            fate.addValueChangeListener(change -> show());
            newName.setValue(name.wording());
            other.setItems(query -> suggest.apply(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()));
            other.setItemLabelGenerator(Partners.Organisation::name);
            category.setLabel(t("import.partner.category"));
            category.setItems(CollaborationCategory.values());
            category.setItemLabelGenerator(value -> t(value));
            category.setValue(name.category());
            add(head, fate, newName, other, category);
            show();
        }

        private void show() {
            newName.setVisible(fate.getValue() == Fate.NEW);
            other.setVisible(fate.getValue() == Fate.OTHER);
            category.setVisible(fate.getValue() != Fate.LEAVE_OUT);
        }

        ImportChoices.Partner toChoice() {
            return switch (fate.getValue()) {
                case MATCH -> new ImportChoices.Partner(name.wording(), name.match().orElseThrow().id(), name.wording(), category.getValue());
                case NEW -> new ImportChoices.Partner(name.wording(), null, newName(), category.getValue());
                case OTHER -> new ImportChoices.Partner(name.wording(), chosen().id(), name.wording(), category.getValue());
                case LEAVE_OUT -> new ImportChoices.Partner(name.wording(), null, "", category.getValue());
            };
        }

        private String newName() {
            PartEditor.required(newName);
            return PartEditor.name(newName);
        }

        private Partners.Organisation chosen() {
            other.setInvalid(other.getValue() == null);
            if (other.getValue() == null) {
                other.focus();
                throw new InvalidInputException("partner", "invalid.partner.missing");
            }
            return other.getValue();
        }
    }
}
