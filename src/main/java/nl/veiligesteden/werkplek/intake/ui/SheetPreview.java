package nl.veiligesteden.werkplek.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import org.jsoup.nodes.Element;

/** What a sheet would change, before it changes anything: how many of each kind, row by row what was and what comes, and what is wrong in which cell. */
class SheetPreview<E> extends Card {

    /** More rows than these nobody reads; the counts are of all. */
    private static final int SHOWN = 500;

    private final List<SheetRowPlan<E>> rows;
    private final String about;
    private final Checkbox guesses = new Checkbox();
    private final Checkbox conflicts = new Checkbox();
    private final Button go = new Button();
    private final Div list = new Div();
    private final RadioButtonGroup<SheetRowPlan.Kind> shown = new RadioButtonGroup<>(t("sheet.in.show"));

    /**
     * @param about what its rows are
     * @param apply carries out what was chosen
     */
    SheetPreview(List<SheetRowPlan<E>> rows, String about, Consumer<List<E>> apply) {
        super(t("sheet.in.preview"));
        this.rows = rows;
        this.about = about;
        long guessed = rows.stream().filter(row -> row.isDone() && row.guessed()).count();
        long crossed = count(SheetRowPlan.Kind.CONFLICT);
        guesses.setLabel(t("sheet.in.guessed", guessed));
        guesses.setVisible(guessed > 0);
        guesses.addValueChangeListener(change -> tell());
        conflicts.setLabel(t("sheet.in.mine", crossed));
        conflicts.setVisible(crossed > 0);
        conflicts.addValueChangeListener(change -> tell());
        shown.setItems(Arrays.stream(SheetRowPlan.Kind.values()).filter(kind -> count(kind) > 0).toList());
        shown.setItemLabelGenerator(kind -> t("sheet.in.kind." + kind, count(kind)));
        shown.addValueChangeListener(change -> show(change.getValue()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> apply.accept(chosen()));
        list.addClassName("stack");
        Div content = new Div(shown, guesses, conflicts, new Div(go), list);
        content.addClassName("stack");
        add(content);
        tell();
        Arrays.stream(SheetRowPlan.Kind.values()).filter(kind -> count(kind) > 0).findFirst().ifPresent(shown::setValue);
    }

    private long count(SheetRowPlan.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    private List<E> chosen() {
        Predicate<SheetRowPlan<E>> wanted = row -> (!row.guessed() || guesses.getValue()) && (row.kind() != SheetRowPlan.Kind.CONFLICT || conflicts.getValue());
        return rows.stream().filter(SheetRowPlan::isDone).filter(wanted).map(SheetRowPlan::edit).toList();
    }

    /** What pressing would do, on the button itself. */
    private void tell() {
        int many = chosen().size();
        go.setText(t("sheet.in.apply", many));
        go.setEnabled(many > 0);
    }

    private void show(SheetRowPlan.Kind kind) {
        list.removeAll();
        List<SheetRowPlan<E>> of = rows.stream().filter(row -> row.kind() == kind).toList();
        list.add(new Rows<>(of.subList(0, Math.min(SHOWN, of.size())), about));
        if (of.size() > SHOWN) {
            list.add(new Paragraph(t("sheet.in.first", SHOWN, of.size())));
        }
    }

    private static final class Rows<E> extends Markup {

        Rows(List<SheetRowPlan<E>> rows, String about) {
            Table table = new Table(root(), t("sheet.in.preview"), Set.of(), t("sheet.in.row.number"), about, t("sheet.in.what"), t("sheet.in.before"), t("sheet.in.after"));
            for (SheetRowPlan<E> row : rows) {
                String number = String.valueOf(row.number());
                row.problems().forEach(problem -> across(table.row(number, row.title(), problem)));
                if (row.problems().isEmpty()) {
                    row.changes().forEach(change -> change(table, number, row, change));
                }
                if (row.problems().isEmpty() && row.changes().isEmpty()) {
                    across(table.row(number, row.title(), t("sheet.in.nothing")));
                }
            }
            done();
        }

        /** Nothing was and nothing comes: what is said takes their room. */
        private static void across(Element first) {
            first.parent().lastElementChild().attr("colspan", "3");
        }

        private static void change(Table table, String number, SheetRowPlan<?> row, SheetRowPlan.CellChange change) {
            Element first = table.row(number, row.title(), change.theirs() ? t("sheet.in.theirs", change.label()) : change.label(), empty(change.before()), empty(change.after()));
            first.parent().addClass("sheet-change");
        }

        private static String empty(String text) {
            return text.isBlank() ? t("sheet.in.empty") : text;
        }
    }
}
