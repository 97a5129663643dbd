package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Signal;

/** What narrows a list. Shows what the address says and tells what a person changes; it keeps nothing itself. */
class ItemFilterBar extends Div {

    /** A choice between slugs, such as partners or municipalities. */
    record Option(String slug, String name) {
    }

    private final Consumer<ItemFilter> changed;
    private final TextField search = new TextField(t("filter.search"));
    private final MultiSelectComboBox<ItemKind> kinds = multi("filter.kind", ItemKind.values());
    private final MultiSelectComboBox<ItemStatus> statuses = multi("filter.status", ItemStatus.values());
    private final MultiSelectComboBox<Moment> moments = multi("filter.moment", Moment.values());
    private final MultiSelectComboBox<Health> healths = multi("progress.health", Health.values());
    private final MultiSelectComboBox<Signal> signals = multi("filter.signal", Signal.values());
    private final Select<TargetGroup> targetGroup = new Select<>();
    private final Select<Option> option = new Select<>();
    private final Checkbox mine = new Checkbox(t("filter.mine"));
    private final Button clear = new Button(t("filter.clear"));
    private ItemFilter filter = ItemFilter.NONE;
    private boolean showing;

    /**
     * @param optionKey {@code filter.partner} or {@code filter.municipality}
     * @param setOption puts the slug of the option into a filter
     */
    ItemFilterBar(List<TargetGroup> groups, String optionKey, List<Option> options, java.util.function.BiFunction<ItemFilter, String, ItemFilter> setOption,
                  boolean offersMine, Consumer<ItemFilter> changed) {
        this.changed = changed;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", t("filter.title"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> change(now -> now.withSearch(change.getValue())));
        kinds.addValueChangeListener(change -> change(now -> now.withKinds(change.getValue())));
        statuses.addValueChangeListener(change -> change(now -> now.withStatuses(change.getValue())));
        moments.addValueChangeListener(change -> change(now -> now.withMoments(change.getValue())));
        healths.addValueChangeListener(change -> change(now -> now.withHealths(change.getValue())));
        signals.addValueChangeListener(change -> change(now -> now.withSignals(change.getValue())));
        select(targetGroup, "filter.target-group");
        targetGroup.setItems(groups);
        targetGroup.setItemLabelGenerator(group -> group == null ? t("filter.all") : group.name(T.locale()));
        targetGroup.addValueChangeListener(change -> change(now -> now.withTargetGroup(change.getValue() == null ? "" : change.getValue().code())));
        select(option, optionKey);
        option.setItems(options);
        option.setItemLabelGenerator(one -> one == null ? t("filter.all") : one.name());
        option.addValueChangeListener(change -> change(now -> setOption.apply(now, change.getValue() == null ? "" : change.getValue().slug())));
        mine.setVisible(offersMine);
        mine.addClassName("fixed");
        mine.addValueChangeListener(change -> change(now -> now.withMine(change.getValue())));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> changed.accept(filter.cleared()));
        add(search, kinds, statuses, moments, healths, signals, targetGroup, option, mine, clear);
    }

    private static <E extends Enum<E>> MultiSelectComboBox<E> multi(String labelKey, E[] values) {
        MultiSelectComboBox<E> box = new MultiSelectComboBox<>(t(labelKey));
        box.setItems(values);
        box.setItemLabelGenerator(T::t);
        box.setPlaceholder(t("filter.all"));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
        return box;
    }

    private static <V> void select(Select<V> select, String labelKey) {
        select.setLabel(t(labelKey));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("filter.all"));
    }

    private void change(UnaryOperator<ItemFilter> edit) {
        if (!showing) {
            changed.accept(edit.apply(filter));
        }
    }

    void show(ItemFilter now, String optionSlug) {
        showing = true;
        filter = now;
        search.setValue(now.search());
        kinds.setValue(now.kinds());
        statuses.setValue(now.statuses());
        moments.setValue(now.moments());
        healths.setValue(now.healths());
        signals.setValue(now.signals());
        targetGroup.setValue(targetGroup.getListDataView().getItems().filter(group -> group.code().equals(now.targetGroup())).findFirst().orElse(null));
        option.setValue(option.getListDataView().getItems().filter(one -> Objects.equals(one.slug(), optionSlug)).findFirst().orElse(null));
        mine.setValue(now.mine());
        clear.setVisible(!now.equals(now.cleared()));
        showing = false;
    }
}
