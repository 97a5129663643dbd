package nl.veiligesteden.werkplek.trail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.trail.DeedKind;
import nl.veiligesteden.werkplek.trail.TrailFilter;

/** What narrows the trail. Shows what the address says and tells what a person changes; it keeps nothing itself. */
class TrailFilterBar extends Div {

    private final Consumer<TrailFilter> changed;
    private final TextField person = text("trail.filter.person");
    private final TextField about = text("trail.filter.about");
    private final Select<DeedKind> kind = new Select<>();
    private final Select<AuditTrail.Result> result = new Select<>();
    private final DateField from = new DateField(t("trail.filter.from"));
    private final DateField until = new DateField(t("trail.filter.until"));
    private final Button clear = new Button(t("filter.clear"));
    private TrailFilter filter = TrailFilter.NONE;
    private boolean showing;

    TrailFilterBar(Consumer<TrailFilter> changed) {
        this.changed = changed;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", t("filter.title"));
        person.addValueChangeListener(change -> change(now -> now.withPerson(change.getValue())));
        about.addValueChangeListener(change -> change(now -> now.withAbout(change.getValue())));
        choice(kind, "trail.filter.kind");
        kind.setItems(DeedKind.values());
        kind.setItemLabelGenerator(one -> one == null ? t("filter.all") : t(one));
        kind.addValueChangeListener(change -> change(now -> now.withKind(change.getValue())));
        choice(result, "trail.filter.result");
        result.setItems(AuditTrail.Result.values());
        result.setItemLabelGenerator(one -> one == null ? t("filter.all") : t(one == AuditTrail.Result.DONE ? "trail.result.done" : "trail.result.refused"));
        result.addValueChangeListener(change -> change(now -> now.withResult(change.getValue())));
        from.addValueChangeListener(change -> change(now -> now.withFrom(change.getValue())));
        until.addValueChangeListener(change -> change(now -> now.withUntil(change.getValue())));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> changed.accept(TrailFilter.NONE));
        add(person, about, kind, result, from, until, clear);
    }

    private static TextField text(String label) {
        TextField field = new TextField(t(label));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        return field;
    }

    private static void choice(Select<?> select, String label) {
        select.setLabel(t(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("filter.all"));
        select.setPlaceholder(t("filter.all"));
    }

    private void change(UnaryOperator<TrailFilter> edit) {
        if (!showing) {
            changed.accept(edit.apply(filter));
        }
    }

    void show(TrailFilter now) {
        showing = true;
        filter = now;
        person.setValue(now.person());
        about.setValue(now.about());
        kind.setValue(now.kind());
        result.setValue(now.result());
        from.setValue(now.from());
        until.setValue(now.until());
        clear.setVisible(!now.equals(TrailFilter.NONE));
        showing = false;
    }
}
