package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.Signal;

/** The filters that a list shows on demand. */
class RareFilters extends Div {

    private final MultiSelectComboBox<Moment> moments = ItemFilterBar.multi("filter.moment", Moment.values());
    private final MultiSelectComboBox<Health> healths = ItemFilterBar.multi("progress.health", Health.values());
    private final MultiSelectComboBox<Signal> signals = ItemFilterBar.multi("filter.signal", Signal.values());
    private final Select<TargetGroup> targetGroup = new Select<>();
    /** A municipality may work with a thousand partners: one types to find one. */
    private final ComboBox<Option> option = new ComboBox<>();
    private final Choices choices;

    /** A choice between slugs, such as partners or municipalities. */
    record Option(String slug, String name) {
    }

    /**
     * What there is to choose from, looked up when somebody looks.
     *
     * @param optionKey {@code filter.partner} or {@code filter.municipality}
     * @param option which of those it is
     */
    record Choices(Supplier<List<TargetGroup>> groups, String optionKey, Supplier<List<Option>> options, Facet<String> option) {
    }

    RareFilters(Choices choices, Consumer<UnaryOperator<ItemFilter>> change) {
        this.choices = choices;
        addClassNames("filter-bar", "rare");
        moments.addValueChangeListener(changed -> change.accept(now -> now.with(Facet.MOMENT, changed.getValue())));
        healths.addValueChangeListener(changed -> change.accept(now -> now.with(Facet.HEALTH, changed.getValue())));
        signals.addValueChangeListener(changed -> change.accept(now -> now.with(Facet.SIGNAL, changed.getValue())));
        select(targetGroup, "filter.target-group", choices.groups().get(),
                group -> group.retired() ? t("filter.target-group.retired", group.name(T.locale())) : group.name(T.locale()));
        targetGroup.addValueChangeListener(changed -> change.accept(now -> now.with(Facet.TARGET_GROUP, changed.getValue() == null ? "" : changed.getValue().code())));
        option.setLabel(t(choices.optionKey()));
        option.setItems(choices.options().get());
        option.setItemLabelGenerator(Option::name);
        option.setPlaceholder(t("filter.all"));
        option.setClearButtonVisible(true);
        option.addValueChangeListener(changed -> change.accept(now ->
                now.with(choices.option(), changed.getValue() == null ? "" : changed.getValue().slug())));
        add(moments, healths, signals, targetGroup, option);
    }

    private static <V> void select(Select<V> select, String labelKey, List<V> items, Function<V, String> name) {
        select.setLabel(t(labelKey));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("filter.all"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? t("filter.all") : name.apply(item));
    }

    static boolean isUsed(ItemFilter filter) {
        return filter.asksAny(Set.of(Facet.MOMENT, Facet.HEALTH, Facet.SIGNAL, Facet.TARGET_GROUP, Facet.PARTNER, Facet.MUNICIPALITY));
    }

    void show(ItemFilter now) {
        moments.setValue(now.all(Facet.MOMENT));
        healths.setValue(now.all(Facet.HEALTH));
        signals.setValue(now.all(Facet.SIGNAL));
        targetGroup.setValue(targetGroup.getListDataView().getItems().filter(group -> group.code().equals(now.one(Facet.TARGET_GROUP))).findFirst().orElse(null));
        String chosen = now.one(choices.option());
        option.setValue(option.getListDataView().getItems().filter(one -> one.slug().equals(chosen)).findFirst().orElse(null));
    }
}
