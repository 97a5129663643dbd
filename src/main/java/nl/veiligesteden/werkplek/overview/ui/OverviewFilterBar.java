package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.overview.OverviewFilter;
import nl.veiligesteden.werkplek.overview.OverviewFilter.Column;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.programme.Period;

/** What narrows the overview. Shows what the address says and tells what a person changes; it keeps nothing itself. */
class OverviewFilterBar extends Div {

    /** A state of the plan, or that there is none. */
    private record PlanChoice(PlanState state) {
        String label() {
            return state == null ? t("overview.no-plan") : t(state);
        }
    }

    private final Consumer<OverviewFilter> changed;
    private final TextField search = new TextField(t("overview.search"));
    private final Select<Period> period = new Select<>();
    private final Select<PlanChoice> plan = new Select<>();
    private final Select<String> province = new Select<>();
    private final Select<Column> sort = new Select<>();
    private final Checkbox help = new Checkbox(t("overview.only-help"));
    private final Checkbox silent = new Checkbox(t("overview.only-silent"));
    private final Checkbox paused = new Checkbox(t("overview.with-paused"));
    private final Button clear = new Button(t("filter.clear"));
    private OverviewFilter filter = OverviewFilter.NONE;
    private boolean showing;

    OverviewFilterBar(List<Period> periods, Consumer<OverviewFilter> changed) {
        this.changed = changed;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", t("filter.title"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> change(now -> now.withSearch(change.getValue())));
        period.setLabel(t("overview.period"));
        period.setItems(periods);
        period.setItemLabelGenerator(Period::name);
        period.addValueChangeListener(change -> change(now -> now.withPeriod(change.getValue().slug())));
        List<PlanChoice> choices = new ArrayList<>(Arrays.stream(PlanState.values()).map(PlanChoice::new).toList());
        choices.add(new PlanChoice(null));
        optional(plan, t(Column.PLAN));
        plan.setItems(choices);
        plan.setItemLabelGenerator(choice -> choice == null ? t("filter.all") : choice.label());
        plan.addValueChangeListener(change -> change(now -> change.getValue() == null ? now.withPlan(null, false)
                : now.withPlan(change.getValue().state(), change.getValue().state() == null)));
        optional(province, t("overview.province"));
        province.setItemLabelGenerator(name -> name == null ? t("filter.all") : name);
        province.addValueChangeListener(change -> change(now -> now.withProvince(change.getValue() == null ? "" : change.getValue())));
        sort.setLabel(t("overview.order"));
        sort.setItems(Column.values());
        sort.setItemLabelGenerator(T::t);
        sort.addClassName("only-narrow");
        sort.addValueChangeListener(change -> change(now -> now.sortedBy(change.getValue(), change.getValue() != Column.NAME)));
        help.addClassName("fixed");
        help.addValueChangeListener(change -> change(now -> now.withHelp(change.getValue())));
        silent.addClassName("fixed");
        silent.addValueChangeListener(change -> change(now -> now.withSilent(change.getValue())));
        paused.addClassName("fixed");
        paused.addValueChangeListener(change -> change(now -> now.withPaused(change.getValue())));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> changed.accept(filter.cleared()));
        add(search, period, plan, province, sort, help, silent, paused, clear);
    }

    private static <V> void optional(Select<V> select, String label) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("filter.all"));
    }

    private void change(UnaryOperator<OverviewFilter> edit) {
        if (!showing) {
            changed.accept(edit.apply(filter));
        }
    }

    void show(OverviewFilter now, Period shown, List<String> provinces) {
        showing = true;
        filter = now;
        search.setValue(now.search());
        period.setValue(shown);
        plan.setValue(now.withoutPlan() ? new PlanChoice(null) : now.plan() == null ? null : new PlanChoice(now.plan()));
        province.setItems(provinces);
        province.setValue(provinces.contains(now.province()) ? now.province() : null);
        sort.setValue(now.sort());
        help.setValue(now.help());
        silent.setValue(now.silent());
        paused.setValue(now.paused());
        clear.setVisible(now.isNarrowed());
        showing = false;
    }
}
