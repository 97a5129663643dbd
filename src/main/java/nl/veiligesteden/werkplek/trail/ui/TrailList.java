package nl.veiligesteden.werkplek.trail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.trail.TrailEntry;
import nl.veiligesteden.werkplek.trail.TrailFilter;

/** The trail under its filters, with its count, its pages and the ways to take it along. The filters stay while the list beneath them changes. */
class TrailList extends Div {

    private final TrailTexts texts;
    private final boolean places;
    private final TrailFilterBar filters = new TrailFilterBar(this::open);
    private final Span count = new Span();
    private final TakeAlong take = new TakeAlong(t("trail.title"), format -> "").ofPeople();
    private final Div list = new Div();
    private String path = "";

    /** @param places whether the entries are of different municipalities */
    TrailList(Wording wording, boolean places) {
        this.places = places;
        this.texts = new TrailTexts(new TextsIn(wording, T.locale()));
        addClassNames("stack", "tight");
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        list.addClassName("card");
        add(filters, count, list);
    }

    /** The ways to take the list along, for the page's head. */
    TakeAlong take() {
        return take;
    }

    private void open(TrailFilter filter) {
        Paths.open(address(path, filter, 1));
    }

    private static String address(String path, TrailFilter filter, int page) {
        Map<String, List<String>> query = new LinkedHashMap<>(filter.toQuery());
        if (page != 1) {
            query.put("pagina", List.of(String.valueOf(page)));
        }
        return Paths.withQuery(path, query);
    }

    /** @param of the path of the page */
    void show(BeforeEnterEvent event, String of, Function<TrailFilter, Integer> counted, BiFunction<TrailFilter, Page, List<TrailEntry>> listed) {
        path = of;
        TrailFilter filter = TrailFilter.fromQuery(event.getLocation().getQueryParameters().getParameters());
        int asked = ListQuery.of(event).page();
        int total = counted.apply(filter);
        filters.show(filter);
        take.show(format -> address(of + "." + format.ending(), filter, 1));
        take.setVisible(total > 0);
        count.setText(t("trail.found", total));
        list.removeAll();
        if (total == 0) {
            list.add(new EmptyState(t("pager.nothing"), t("trail.nothing.explanation")));
            return;
        }
        int pages = Page.count(total);
        list.add(new TrailTable(listed.apply(filter, Page.numbered(asked, total)), places, texts, entry -> address(of, TrailFilter.NONE.withObject(entry.object()), 1)),
                new Pager(Math.min(asked, pages), pages, page -> address(of, filter, page)));
    }
}
