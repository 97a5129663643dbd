package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemLooks;

/** The timeline or the agenda, with the ways to other times and what neither of them can show. */
class TimeLook extends Div {

    private static final int SHOWN = 400;

    private final ItemsAddress address;
    private final Function<ItemsAddress, String> path;

    /** @param path of the page that shows an address */
    TimeLook(MunicipalityWorkspace workspace, ItemLooks looks, ItemsAddress address, LocalDate today, Function<ItemsAddress, String> path) {
        this.address = address;
        this.path = path;
        addClassNames("stack", "tight");
        boolean agenda = address.look() == Look.AGENDA;
        YearMonth month = address.month() == null ? YearMonth.from(today) : address.month();
        Zoom zoom = agenda ? Zoom.MONTH : address.zoom();
        YearMonth first = zoom.begin(month);
        ItemLooks.Stretch stretch = looks.between(workspace, filter(agenda), first.atDay(1), first.plusMonths(zoom.months()).atDay(1), SHOWN);
        Div head = new Div(new TimeSteps(heading(first, zoom), first.minusMonths(zoom.months()), first.plusMonths(zoom.months()),
                other -> path.apply(address.with(other))));
        head.addClassNames("line", "time-head");
        if (!agenda) {
            head.add(zooms());
        }
        add(head);
        if (agenda || !stretch.shown().isEmpty()) {
            add(agenda ? new ItemAgenda(workspace.slug(), stretch, first, today) : new ItemTimeline(workspace.slug(), stretch, first, zoom.months(), today));
        } else {
            Div empty = new Div(new EmptyState(t("timeline.empty"), t("timeline.empty.explanation")));
            empty.addClassName("card");
            add(empty);
        }
        note(stretch);
    }

    /** A line of time is of what takes time, unless somebody asks for tasks. */
    private ItemFilter filter(boolean agenda) {
        return agenda || !address.filter().kinds().isEmpty() ? address.filter() : address.filter().withKinds(Set.of(ItemKind.ACTION, ItemKind.ACTIVITY));
    }

    private void note(ItemLooks.Stretch stretch) {
        Div note = new Div();
        note.addClassNames("soft", "small");
        if (stretch.total() > stretch.shown().size()) {
            note.add(new Div(t("timeline.more", stretch.shown().size(), stretch.total())));
        }
        if (stretch.dateless() > 0) {
            note.add(new Div(t("timeline.dateless", stretch.dateless())));
        }
        add(note);
    }

    private Nav zooms() {
        Nav zooms = new Nav();
        zooms.addClassName("look-switch");
        zooms.setAriaLabel(t("timeline.zoom"));
        for (Zoom zoom : Zoom.values()) {
            Anchor link = new Anchor(path.apply(address.with(zoom)), t("zoom." + zoom));
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
