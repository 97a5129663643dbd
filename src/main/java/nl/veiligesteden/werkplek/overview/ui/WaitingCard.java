package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;

/** What waits on the person, each line with its next step as a button. */
class WaitingCard extends Card {

    private final MunicipalityWorkspace workspace;
    private final QuickProgress progress;
    private final Consumer<ItemId> reported;
    private final Clock clock;
    private final Map<ItemId, Button> buttons = new HashMap<>();
    private final Anchor all;

    /** @param reported what happens once progress on an item stands */
    WaitingCard(MunicipalityWorkspace workspace, Dashboard.WaitingList waiting, ItemFilter base, QuickProgress progress, Consumer<ItemId> reported,
                Clock clock) {
        super(t("dashboard.waiting"));
        this.workspace = workspace;
        this.progress = progress;
        this.reported = reported;
        this.clock = clock;
        all = new Anchor(ItemsNavigation.list(workspace.slug(), base.withMine(true).withOpenStatuses()), t("dashboard.mine"));
        if (waiting.shown().isEmpty()) {
            add(new EmptyState(t("dashboard.waiting.none"), t("dashboard.waiting.none.explanation"), all));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        waiting.shown().forEach(line -> list.add(row(line)));
        add(list);
        note(t("dashboard.waiting.count", waiting.total()));
        add(all);
    }

    /** Where the keyboard goes on after progress on an item: its line, or the end of the list when it waits no more. */
    void focus(ItemId item) {
        Button button = buttons.get(item);
        if (button == null) {
            all.focus();
        } else {
            button.focus();
        }
    }

    private ListItem row(Dashboard.Waiting line) {
        Div title = new Div(new Anchor(ItemsNavigation.item(workspace.slug(), line.id()), line.title()));
        title.addClassName("row-title");
        Span meta = new Span(meta(line));
        meta.addClassName("row-meta");
        Div main = new Div(title, meta);
        main.addClassName("row-main");
        return new ListItem(main, why(line), step(line));
    }

    private String meta(Dashboard.Waiting line) {
        StringJoiner meta = new StringJoiner(" · ");
        meta.add(t(line.kind()));
        if (line.partner() != null) {
            meta.add(line.partner());
        }
        if (line.moment() != null) {
            meta.add(t(line.moment()));
        }
        meta.add(line.why() == Dashboard.Why.STALE ? t("dashboard.last-update", Formats.ago(line.lastUpdateAt(), clock.instant()))
                : Formats.due(line.dueOn(), LocalDate.now(clock.withZone(Time.NETHERLANDS))));
        return meta.toString();
    }

    private static Badge why(Dashboard.Waiting line) {
        return switch (line.why()) {
            case TO_CONFIRM -> new Badge(t(line.why()), Tone.WARN, Shape.FULL);
            case DECLINED -> ItemBadges.handshake(line.handshake());
            case BLOCKED -> ItemBadges.status(line.status());
            case OVERDUE -> new Badge(t(line.why()), Tone.BAD, Shape.DIAMOND);
            case DUE_SOON -> new Badge(t(line.why()), Tone.IDLE, Shape.TRIANGLE);
            case STALE -> new Badge(t(line.why()), Tone.WARN, Shape.DIAMOND);
        };
    }

    private Component step(Dashboard.Waiting line) {
        if (line.why() == Dashboard.Why.TO_CONFIRM || line.why() == Dashboard.Why.DECLINED) {
            Button look = new Button(t("dashboard.look"), click -> UI.getCurrent().navigate(ItemsNavigation.item(workspace.slug(), line.id())));
            look.setAriaLabel(t("dashboard.look.at", line.title()));
            look.addThemeVariants(ButtonVariant.PRIMARY);
            return look;
        }
        if (!progress.isOffered(workspace)) {
            return new Span();
        }
        Button report = new Button(t("progress.button"), click -> progress.open(workspace, line.id(), () -> reported.accept(line.id())));
        buttons.put(line.id(), report);
        report.setAriaLabel(t("progress.button.of", line.title()));
        return report;
    }
}
