package nl.veiligesteden.werkplek.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;

/** Asks of each heading that is somebody's own what it is, with the first values that stand beneath it. */
class MatchCard<R> extends Card {

    private static final int EXAMPLES = 3;
    private static final int LONGEST = 40;

    private final Map<String, Select<String>> fields = new LinkedHashMap<>();
    private final SheetSubject<R, ?> subject;
    private final SheetColumns<R> columns;

    /** @param done hears the key of a column for each heading; nothing for one that is left aside */
    MatchCard(SheetSubject<R, ?> subject, SheetColumns<R> columns, ReadTable table, TextsIn said, Consumer<Map<String, String>> done) {
        super(t("sheet.match.title"));
        this.subject = subject;
        this.columns = columns;
        addClassName("stack");
        Map<String, SheetColumn<R>> all = subject.columns(said);
        List<String> keys = Stream.concat(Stream.of(subject.title()), all.keySet().stream().filter(key -> subject.changeable().contains(key) || subject.ofNew().contains(key))).distinct()
                .filter(key -> !columns.has(key) || columns.matched().containsValue(key)).toList();
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("36em", 2), new FormLayout.ResponsiveStep("60em", 3));
        Set<String> own = new HashSet<>(columns.others());
        own.addAll(columns.matched().keySet());
        for (int column = 0; column < table.headers().size(); column++) {
            String heading = table.headers().get(column).strip();
            if (own.contains(heading) && !fields.containsKey(heading)) {
                form.add(field(heading, column, keys, all, table));
            }
        }
        Button go = new Button(t("sheet.match.go"), click -> {
            if (isSound()) {
                done.accept(fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().getValue() == null ? "" : field.getValue().getValue())));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(t("sheet.match.explanation")), form, new Div(go));
    }

    private Select<String> field(String heading, int column, List<String> keys, Map<String, SheetColumn<R>> all, ReadTable table) {
        Select<String> field = new Select<>();
        field.setLabel(heading);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t("sheet.match.aside"));
        field.setItems(keys);
        field.setItemLabelGenerator(key -> key == null ? t("sheet.match.aside") : all.get(key).header());
        String kept = columns.matched().get(heading);
        if (kept != null) {
            field.setValue(kept);
        }
        String examples = table.rows().stream().map(row -> row.cell(column).text().strip()).filter(text -> !text.isEmpty()).distinct().limit(EXAMPLES)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text).collect(Collectors.joining(" · "));
        field.setHelperText(examples.isEmpty() ? t("sheet.match.empty") : examples);
        fields.put(heading, field);
        return field;
    }

    /** One heading a column, and one of them is what the rows are called by. */
    private boolean isSound() {
        Set<String> taken = new HashSet<>();
        List<Select<String>> wrong = new ArrayList<>();
        fields.values().forEach(field -> {
            boolean twice = field.getValue() != null && !taken.add(field.getValue());
            field.setErrorMessage(twice ? t("sheet.match.twice") : null);
            field.setInvalid(twice);
            if (twice) {
                wrong.add(field);
            }
        });
        boolean titled = columns.has(subject.title()) && !columns.matched().containsValue(subject.title()) || taken.contains(subject.title());
        if (!titled && wrong.isEmpty()) {
            Select<String> first = fields.values().iterator().next();
            first.setErrorMessage(t("sheet.match.untitled", subject.columns(columns.texts()).get(subject.title()).header()));
            first.setInvalid(true);
            wrong.add(first);
        }
        wrong.stream().findFirst().ifPresent(Select::focus);
        return wrong.isEmpty();
    }
}
