package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.StringJoiner;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.RoundItem;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** An item of a round: how it stood, whether it was told, and beneath it the form once it is opened. */
class RoundItemRow extends ListItem {

    private final RoundList list;
    private final Div head = new Div();
    private final Div place = new Div();
    private RoundItem item;
    private RoundItemForm form;
    private Button fill;
    private Button nothing;

    RoundItemRow(RoundList list, RoundItem item) {
        this.list = list;
        addClassName("round-item");
        head.addClassName("round-head");
        add(head, place);
        show(item);
    }

    RoundItem item() {
        return item;
    }

    boolean isOpen() {
        return form != null;
    }

    /** Shows how it stands; what is being typed beneath stays. */
    void show(RoundItem now) {
        item = now;
        head.removeAll();
        ItemListItem line = now.line();
        Div title = new Div(new Anchor(ItemsNavigation.item(line.municipalitySlug(), line.id()), line.title()));
        title.addClassName("row-title");
        Span meta = new Span(meta(line));
        meta.addClassName("row-meta");
        Div main = new Div(title, meta);
        main.addClassName("row-main");
        if (now.last() != null) {
            Span last = new Span(t("rounds.last", now.last().note(), now.last().author(), Formats.ago(now.last().at(), list.now())));
            last.addClassNames("round-last", "soft");
            main.add(last);
        }
        Div badges = new Div(done(now), ItemBadges.status(line.status()), ItemBadges.health(line.health()));
        badges.addClassName("line");
        head.add(main, badges);
        if (list.isWritable()) {
            fill = new RowButton(t(now.complete() ? "rounds.adjust" : "rounds.fill"), line.title(), () -> list.open(this));
            nothing = new RowButton(t("progress.unchanged"), line.title(), () -> list.unchanged(this));
            nothing.setVisible(!now.told() && line.status().isOpen());
            Div buttons = new Div(nothing, fill);
            buttons.addClassName("line");
            buttons.setVisible(!isOpen());
            head.add(buttons);
        }
    }

    private static Badge done(RoundItem now) {
        if (now.complete()) {
            return new Badge(t("rounds.told"), Tone.GOOD, Shape.FULL);
        }
        return now.told() ? new Badge(t("rounds.questions-left"), Tone.WARN, Shape.HALF) : new Badge(t("rounds.not-told"), Tone.WARN, Shape.OPEN);
    }

    private String meta(ItemListItem line) {
        StringJoiner meta = new StringJoiner(" · ").add(t(line.kind()));
        if (line.partnerName() != null) {
            meta.add(line.partnerName());
        } else if (!line.mine()) {
            meta.add(line.ownerName().isEmpty() ? t("rounds.nobody") : line.ownerName());
        }
        if (line.status().isOpen()) {
            meta.add(Formats.due(line.dueOn(), LocalDate.ofInstant(list.now(), Time.NETHERLANDS)));
        }
        return meta.toString();
    }

    void open() {
        if (form == null) {
            form = list.form(this);
            place.add(form);
            show(item);
        }
    }

    void openAndFocus() {
        open();
        form.focus();
        getElement().executeJs("this.scrollIntoView({block: 'nearest', behavior: 'instant'})");
    }

    void close() {
        if (form != null) {
            place.removeAll();
            form = null;
            show(item);
        }
    }

    /** Where the keyboard goes on: what was quick for the one before is likely quick for this one. */
    void focus() {
        (nothing != null && nothing.isVisible() ? nothing : fill).focus();
    }
}
