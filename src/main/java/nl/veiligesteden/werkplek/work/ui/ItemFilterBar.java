package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;

/**
 * What narrows a list. Shows what the address says and tells what a person changes; it keeps nothing itself. What is seldom used is
 * made when somebody opens it, or when the address uses it.
 */
class ItemFilterBar extends Div {

    private final Consumer<ItemFilter> changed;
    private final Supplier<RareFilters> makeRare;
    private final TextField search = new TextField(t("filter.search"));
    private final MultiSelectComboBox<ItemKind> kinds = multi("filter.kind", ItemKind.values());
    private final MultiSelectComboBox<ItemStatus> statuses = multi("filter.status", ItemStatus.values());
    private final Checkbox mine = new Checkbox(t("filter.mine"));
    private final Button more = new Button(t("filter.more"), click -> toggle());
    private final Button clear = new Button(t("filter.clear"));
    private RareFilters rare;
    private ItemFilter filter = ItemFilter.NONE;
    private boolean showing;

    /** @param rare what the rarer filters choose from */
    ItemFilterBar(RareFilters.Choices rare, boolean offersMine, Consumer<ItemFilter> changed) {
        this.changed = changed;
        this.makeRare = () -> new RareFilters(rare, this::change);
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", t("filter.title"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> change(now -> now.with(Facet.SEARCH, change.getValue())));
        kinds.addValueChangeListener(change -> change(now -> now.with(Facet.KIND, change.getValue())));
        statuses.addValueChangeListener(change -> change(now -> now.with(Facet.STATUS, change.getValue())));
        mine.setVisible(offersMine);
        mine.addClassName("fixed");
        mine.addValueChangeListener(change -> change(now -> now.withMine(change.getValue())));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> changed.accept(filter.cleared()));
        add(search, kinds, statuses, mine, more, clear);
        tellOpen(false);
    }

    static <E extends Enum<E>> MultiSelectComboBox<E> multi(String labelKey, E[] values) {
        MultiSelectComboBox<E> box = new MultiSelectComboBox<>(t(labelKey));
        box.setItems(values);
        box.setItemLabelGenerator(T::t);
        box.setPlaceholder(t("filter.all"));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
        return box;
    }

    private void change(UnaryOperator<ItemFilter> edit) {
        if (!showing) {
            changed.accept(edit.apply(filter));
        }
    }

    private void toggle() {
        if (rare == null) {
            showing = true;
            openRare();
            showing = false;
        } else {
            rare.setVisible(!rare.isVisible());
            tellOpen(rare.isVisible());
        }
    }

    private void openRare() {
        if (rare == null) {
            rare = makeRare.get();
            add(rare);
        }
        rare.show(filter);
        rare.setVisible(true);
        tellOpen(true);
    }

    private void tellOpen(boolean open) {
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void show(ItemFilter now) {
        showing = true;
        filter = now;
        search.setValue(now.one(Facet.SEARCH));
        kinds.setValue(now.all(Facet.KIND));
        statuses.setValue(now.all(Facet.STATUS));
        mine.setValue(now.mine());
        if (rare != null || RareFilters.isUsed(now)) {
            openRare();
        }
        clear.setVisible(!now.equals(now.cleared()));
        showing = false;
    }
}
