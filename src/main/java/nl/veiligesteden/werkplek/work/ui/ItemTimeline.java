package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.Signal;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * Items as bars over the months, which the browser draws. Whoever may edit items moves their dates by it, and for a while can take the
 * last move back.
 */
@Tag("item-timeline")
@JsModule("./work/item-timeline.ts")
@NpmPackage(value = "d3-scale", version = "4.0.3")
@NpmPackage(value = "d3-time", version = "3.1.1")
@NpmPackage(value = "@types/d3-scale", version = "4.0.9", dev = true)
@NpmPackage(value = "@types/d3-time", version = "3.0.4", dev = true)
class ItemTimeline extends Component {

    private static final Runnable NOTHING = () -> { };

    private final MunicipalityWorkspace workspace;
    private final Items items;
    private final Zoom zoom;
    private final Consumer<Zoom> otherZoom;
    private final Runnable changed;
    private List<ItemListItem> shown = List.of();
    private Notification offer = new Notification();
    private Runnable undo = NOTHING;

    /** One bar as the browser draws it; days as 2026-11-22. */
    record Line(String id, String title, ItemStatus status, boolean overdue, String startsOn, String dueOn, boolean movable, long version) {
    }

    /** How a status looks. */
    record State(String text, String look, String bar, boolean open) {
    }

    /**
     * @param otherZoom opens the page with another zoom
     * @param changed shows what stands by then
     */
    ItemTimeline(MunicipalityWorkspace workspace, Items items, YearMonth first, Zoom zoom, LocalDate today, Consumer<Zoom> otherZoom, Runnable changed) {
        this.workspace = workspace;
        this.items = items;
        this.zoom = zoom;
        this.otherZoom = otherZoom;
        this.changed = changed;
        getElement().getClassList().add("card");
        getElement().setProperty("from", first.atDay(1).toString()).setProperty("to", first.plusMonths(zoom.months()).atDay(1).toString())
                .setProperty("today", today.toString()).setProperty("language", T.locale().toLanguageTag())
                .setProperty("path", ItemsNavigation.items(workspace.slug()))
                .setPropertyMap("texts", texts(mayMove()))
                .setPropertyMap("states", Arrays.stream(ItemStatus.values()).collect(Collectors.toMap(Enum::name, ItemTimeline::state)));
    }

    private static State state(ItemStatus status) {
        return new State(t(status), ItemBadges.mark(status).classes(), ItemBadges.barStyle(status), status.isOpen());
    }

    /** With what the browser fills in left open. */
    private static Map<String, String> texts(boolean movable) {
        return Map.ofEntries(Map.entry("label", t(Look.TIMELINE)), Map.entry("hint", movable ? t("timeline.hint") : ""),
                Map.entry("keys", t("timeline.keys")), Map.entry("help", t(movable ? "timeline.keys.move" : "timeline.keys.look")),
                Map.entry("today", t("timeline.today")), Map.entry("from", t("timeline.from", "{0}")), Map.entry("until", t("timeline.until", "{0}")),
                Map.entry("open", t("timeline.open")), Map.entry("told", t("timeline.told", "{0}", "{1}")), Map.entry("kept", t("timeline.kept", "{0}", "{1}")),
                Map.entry("fixed", t("timeline.fixed", "{0}")), Map.entry("overdue", t(Signal.OVERDUE)),
                Map.entry("overdueLook", ItemBadges.mark(Signal.OVERDUE).classes()), Map.entry("asTable", t("timeline.as-table")),
                Map.entry("item", t("items.item")), Map.entry("status", t("filter.status")), Map.entry("begin", t("item.starts-on")),
                Map.entry("end", t("item.due-on")));
    }

    private boolean mayMove() {
        return workspace.may(Permission.EDIT_ITEMS);
    }

    /** Shows these from now on; who is in the midst of moving one goes on doing so. */
    void show(List<ItemListItem> lines) {
        shown = lines;
        boolean mayMove = mayMove();
        getElement().setPropertyList("lines", lines.stream().map(line -> new Line(line.id().value().toString(), line.title(), line.status(),
                line.signals().contains(Signal.OVERDUE), text(line.startsOn()), text(line.dueOn()), mayMove && line.hasMovableDates(), line.version())).toList());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** @param version that the browser showed when the move began */
    @ClientCallable
    void reschedule(String id, String startsOn, String dueOn, long version) {
        try {
            shown.stream().filter(line -> line.id().value().toString().equals(id)).findFirst()
                    .ifPresent(line -> move(line, day(startsOn), day(dueOn), version));
        } catch (StaleVersionException | ObjectOptimisticLockingFailureException stale) {
            Toast.refused(t("timeline.stale"));
        } finally {
            changed.run();
        }
    }

    private void move(ItemListItem line, LocalDate startsOn, LocalDate dueOn, long version) {
        long moved = items.reschedule(workspace, line.id(), startsOn, dueOn, version);
        undo = () -> moveBack(line, moved);
        offer.close();
        offer = Toast.undoableInPassing(t("timeline.moved", line.title(), words(startsOn, dueOn)), t("bulk.undo"), () -> {
            undo();
            getElement().callJsFunction("focusBar", line.id().value().toString());
        });
    }

    private void moveBack(ItemListItem before, long version) {
        try {
            items.reschedule(workspace, before.id(), before.startsOn(), before.dueOn(), version);
            Toast.done(t("timeline.undone", before.title(), words(before.startsOn(), before.dueOn())));
        } catch (StaleVersionException | ObjectOptimisticLockingFailureException changedSince) {
            Toast.refused(t("denied.bulk.changed-since"));
        } finally {
            changed.run();
        }
    }

    /** Takes the last move back, once. */
    @ClientCallable
    void undo() {
        Runnable last = undo;
        undo = NOTHING;
        offer.close();
        last.run();
    }

    /** @param closer whether less time is to be seen, larger */
    @ClientCallable
    void zoom(boolean closer) {
        Zoom next = closer ? zoom.closer() : zoom.wider();
        if (next != zoom) {
            otherZoom.accept(next);
        }
    }

    private static String words(LocalDate startsOn, LocalDate dueOn) {
        StringJoiner words = new StringJoiner(" ");
        if (startsOn != null) {
            words.add(t("timeline.from", Formats.date(startsOn)));
        }
        return words.add(dueOn == null ? t("timeline.open") : t("timeline.until", Formats.date(dueOn))).toString();
    }
}
