package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.plans.page.GuessKind;
import nl.veiligesteden.werkplek.plans.page.ItemPart;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.work.ItemKind;

/** The actions or the activities; each can become the other, or be left out. */
class ItemsPartEditor extends PartEditor {

    private final ItemsSection section;
    private final TextField heading;
    private final TextArea intro;
    private final List<ItemEditor> items;
    private final TextArea closing;
    private final Checkbox asText = new Checkbox(t("import.items.as-text"));

    private enum Fate { ACTION, ACTIVITY, LEAVE_OUT }

    ItemsPartEditor(ItemsSection section, Guesses guesses) {
        super(section.heading());
        this.section = section;
        heading = line(t("plan.section.heading"), section.heading());
        intro = textIfAny(t("plan.section.body"), section.intro());
        closing = textIfAny(t("plan.section.closing"), section.closing());
        items = section.items().stream().map(item -> new ItemEditor(item, own())).toList();
        guesses.badge(GuessKind.HEADING, section.heading()).ifPresent(this::action);
        note(t("import.items.count", items.size()));
        Div content = new Div(heading, intro);
        content.addClassNames("stack", "tight");
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(t("import.items.none"));
            none.addClassName("soft");
            content.add(none);
        }
        if (guesses.has(GuessKind.ITEMS, section.heading())) {
            asText.addValueChangeListener(change -> items.forEach(item -> item.setVisible(!asText.getValue())));
            content.add(new Banner(Tone.WARN, t("import.items.guess")), asText);
        }
        guesses.people(section.heading()).ifPresent(content::add);
        items.forEach(content::add);
        if (guesses.has(GuessKind.MORE_ITEMS, section.heading())) {
            content.add(new Banner(Tone.WARN, t("import.more-items")));
        }
        content.add(closing);
        add(content);
    }

    private Fate own() {
        return section.kind() == SectionKind.ACTIONS ? Fate.ACTION : Fate.ACTIVITY;
    }

    @Override
    Section toSection() {
        if (asText.getValue()) {
            return new ItemsSection(section.kind(), heading.getValue(), String.join("\n\n", words()), List.of(), "");
        }
        List<ItemPart> own = items.stream().filter(item -> item.fate.getValue() == own()).map(ItemEditor::toPart).toList();
        return new ItemsSection(section.kind(), heading.getValue(), intro.getValue(), own, closing.getValue());
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(intro.getValue()));
        section.items().forEach(item -> words.add(item.title() + ": " + item.explanation() + item.ending()));
        words.add(closing.getValue());
        return words;
    }

    @Override
    List<Moved> moved() {
        return asText.getValue() ? List.of() : items.stream().filter(item -> item.fate.getValue() != own() && item.fate.getValue() != Fate.LEAVE_OUT)
                .map(item -> new Moved(item.fate.getValue() == Fate.ACTION ? ItemKind.ACTION : ItemKind.ACTIVITY, item.toPart())).toList();
    }

    private static class ItemEditor extends Div {

        private final ItemPart item;
        private final TextField title;
        private final TextArea explanation;
        private final Select<Fate> fate = new Select<>();

        ItemEditor(ItemPart item, Fate own) {
            this.item = item;
            addClassName("import-item");
            title = line(t("item.title"), item.title());
            explanation = textIfAny(t("item.description"), item.explanation());
            fate.setLabel(t("import.item.becomes"));
            fate.setItems(Fate.values());
            fate.setItemLabelGenerator(value -> t("import.fate." + value));
            fate.setValue(own);
            Div pair = new Div(title, fate);
            pair.addClassName("import-pair");
            add(pair, explanation);
        }

        ItemPart toPart() {
            return new ItemPart(required(title), explanation.getValue(), item.ending());
        }
    }
}
