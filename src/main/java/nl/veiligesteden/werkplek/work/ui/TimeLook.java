package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.live.LiveChange;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemLooks;
import nl.veiligesteden.werkplek.work.Items;

/** The timeline or the agenda, with the ways to other times and what neither of them can show. */
class TimeLook extends Div implements Shown {

    private static final int SHOWN = 400;

    private final MunicipalityWorkspace workspace;
    private final ItemLooks looks;
    private final Items items;
    private final ItemsAddress address;
    private final LocalDate today;
    private final Function<ItemsAddress, String> path;
    private final Zoom zoom;
    private final YearMonth first;
    private final Div picture = new Div();
    private final Div note = new Div();
    private ItemTimeline timeline;
    private ItemLooks.Stretch stretch;

    /** @param path of the page that shows an address */
    TimeLook(MunicipalityWorkspace workspace, ItemLooks looks, Items items, ItemsAddress address, LocalDate today, Function<ItemsAddress, String> path) {
        this.workspace = workspace;
        this.looks = looks;
        this.items = items;
        this.address = address;
        this.today = today;
        this.path = path;
        this.zoom = isAgenda() ? Zoom.MONTH : address.zoom();
        this.first = zoom.begin(address.month() == null ? YearMonth.from(today) : address.month());
        addClassNames("stack", "tight");
        note.addClassNames("soft", "small");
        Div head = new Div(new TimeSteps(heading(first, zoom), first.minusMonths(zoom.months()), first.plusMonths(zoom.months()),
                other -> path.apply(address.with(other))));
        head.addClassNames("line", "time-head");
        if (!isAgenda()) {
            head.add(zooms());
        }
        add(head, picture, note);
        draw();
    }

    private boolean isAgenda() {
        return address.look() == Look.AGENDA;
    }

    @Override
    public boolean refresh(List<LiveChange> changes) {
        return draw();
    }

    /** @return whether that shows something else than before */
    private boolean draw() {
        ItemLooks.Stretch now = looks.between(workspace, filter(), first.atDay(1), first.plusMonths(zoom.months()).atDay(1), SHOWN);
        if (now.equals(stretch)) {
            return false;
        }
        stretch = now;
        showPicture();
        showNote();
        return true;
    }

    /** A timeline that stands goes on, with whoever has the keyboard or a bar in the hand. */
    private void showPicture() {
        if (!isAgenda() && !stretch.shown().isEmpty()) {
            if (timeline == null) {
                timeline = new ItemTimeline(workspace, items, first, zoom, today, other -> Paths.open(path.apply(address.with(other))), this::draw);
                picture.removeAll();
                picture.getElement().appendChild(timeline.getElement());
            }
            timeline.show(stretch.shown());
            return;
        }
        timeline = null;
        picture.removeAll();
        picture.add(isAgenda() ? new ItemAgenda(workspace.slug(), stretch, first, today) : nothing());
    }

    private static Div nothing() {
        Div empty = new Div(new EmptyState(t("timeline.empty"), t("timeline.empty.explanation")));
        empty.addClassName("card");
        return empty;
    }

    /** A line of time is of what takes time, unless somebody asks for tasks. */
    private ItemFilter filter() {
        return isAgenda() || !address.filter().all(Facet.KIND).isEmpty() ? address.filter() : address.filter().with(Facet.KIND, Set.of(ItemKind.ACTION, ItemKind.ACTIVITY));
    }

    private void showNote() {
        note.removeAll();
        if (stretch.total() > stretch.shown().size()) {
            note.add(new Div(t("timeline.more", stretch.shown().size(), stretch.total())));
        }
        if (stretch.dateless() > 0) {
            note.add(new Div(t("timeline.dateless", stretch.dateless())));
        }
    }

    private Nav zooms() {
        Nav zooms = new Nav();
        zooms.addClassName("look-switch");
        zooms.setAriaLabel(t("timeline.zoom"));
        for (Zoom zoom : Zoom.values()) {
            Anchor link = new Anchor(path.apply(address.with(zoom)), t(zoom));
            if (zoom == address.zoom()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            zooms.add(link);
        }
        return zooms;
    }

    private static String heading(YearMonth first, Zoom zoom) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("LLLL yyyy", T.locale());
        return switch (zoom) {
            case MONTH -> format.format(first);
            case QUARTER -> format.format(first) + " – " + format.format(first.plusMonths(2));
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
