package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundOverview;
import nl.veiligesteden.werkplek.rounds.RoundOverview.Filter;
import nl.veiligesteden.werkplek.rounds.RoundOverview.MunicipalityLine;
import nl.veiligesteden.werkplek.rounds.RoundOverview.RoundLine;
import nl.veiligesteden.werkplek.rounds.RoundOverview.Stand;
import nl.veiligesteden.werkplek.rounds.RoundState;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** How a round fills up: each municipality with its questions or its people, where it stands, and what Movisie can do. */
@Route(WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS + "/:ronde")
@PermitAll
class RoundLiveView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STAND = "stand";
    private static final String LOOK = "beeld";
    private static final String PEOPLE = "mensen";

    private final Workspaces workspaces;
    private final RoundOverview overview;
    private final SetupWork setup;
    private final RunningWork running;
    private final Clock clock;
    private ProgrammeWorkspace workspace;
    private RoundLine round;
    private Slot<RoundLine> header;
    private Slot<List<MunicipalityLine>> table;
    private Filter filter;
    private ListQuery query;
    private boolean people;

    RoundLiveView(Workspaces workspaces, RoundOverview overview, SetupWork setup, RunningWork running, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.setup = setup;
        this.running = running;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        RoundId id = WorkspaceRoute.id(event, "ronde", RoundId::new);
        round = overview.one(workspace, id, today());
        if (round.round().state() == RoundState.DRAFT) {
            event.forwardTo(RoundsNavigation.setup(id));
            return;
        }
        query = ListQuery.of(event);
        people = event.getLocation().getQueryParameters().getSingleParameter(LOOK).orElse("").equals(PEOPLE);
        filter = new Filter(query.search(), event.getLocation().getQueryParameters().getSingleParameter(STAND).flatMap(RoundLiveView::stand).orElse(Stand.ALL));
        show();
    }

    private static Optional<Stand> stand(String word) {
        return Arrays.stream(Stand.values()).filter(one -> word(one).equals(word)).findFirst();
    }

    private static String word(Stand stand) {
        return stand.name().toLowerCase().replace('_', '-');
    }

    private void show() {
        RoundId id = round.round().id();
        List<Question> questions = setup.questions(workspace, id);
        int total = overview.count(workspace, id, filter, today());
        Page rows = Page.numbered(query.page(), total);
        header = new Slot<>(() -> overview.one(workspace, id, today()), this::header);
        table = new Slot<>(() -> overview.lines(workspace, id, filter, today(), rows), lines -> new RoundTable(lines, questions, people, round.round(), running.actions(workspace, round.round(), this::refresh)));
        TextField search = new TextField(t("rounds.search"));
        search.setClearButtonVisible(true);
        search.setValue(query.search());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> Paths.open(address(change.getValue(), filter.stand(), people, 1)));
        Span count = new Span(t("rounds.found", total));
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(search, looks(), count, new TakeAlong(t("rounds.answers"), format -> RoundSheets.path(id, format)));
        bar.addClassName("filter-bar");
        removeAll();
        add(header, bar, table, new Pager(Math.min(query.page(), Page.count(total)), Page.count(total), page -> address(query.search(), filter.stand(), people, page)));
    }

    private Div header(RoundLine now) {
        Button[] buttons = running.buttons(workspace, now.round(), this::reload);
        Div header = new Div(new PageHeader(now.round().name(), buttons).crumbs(List.of(new PageHeader.Crumb(t("nav.rounds"), WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS),
                new PageHeader.Crumb(now.round().name(), null))).subtitle(RoundBadges.of(now.round().state()), new Span(t("periods.from-to", Formats.date(now.round().content().startsOn()),
                Formats.date(now.round().endsOn())))), stands(now.counts()));
        header.addClassName("stack");
        return header;
    }

    /** Each figure leads to exactly those that it counts. */
    private Nav stands(RoundOverview.Counts counts) {
        Nav nav = new Nav();
        nav.addClassName("figures");
        nav.setAriaLabel(t("rounds.stand"));
        Map<Stand, Integer> figures = new LinkedHashMap<>();
        figures.put(Stand.ALL, counts.asked());
        figures.put(Stand.OPEN, counts.open() - counts.returned());
        figures.put(Stand.LATE, counts.late());
        figures.put(Stand.HANDED_IN, counts.handedIn());
        figures.put(Stand.RETURNED, counts.returned());
        figures.put(Stand.ACCEPTED, counts.accepted());
        figures.forEach((stand, number) -> {
            Span figure = new Span(Formats.number(number));
            figure.addClassName("figure-number");
            Anchor link = new Anchor(address(query.search(), stand, people, 1), figure, new Span(t("rounds.stand." + stand)));
            if (stand == filter.stand()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private Nav looks() {
        Nav looks = new Nav();
        looks.addClassName("look-switch");
        looks.setAriaLabel(t("rounds.look"));
        for (boolean one : new boolean[] {false, true}) {
            Anchor link = new Anchor(address(query.search(), filter.stand(), one, query.page()), t(one ? "rounds.look.people" : "rounds.look.questions"));
            if (one == people) {
                link.getElement().setAttribute("aria-current", "page");
            }
            looks.add(link);
        }
        return looks;
    }

    private String address(String search, Stand stand, boolean byPeople, int page) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        if (!search.isBlank()) {
            words.put("zoek", List.of(search));
        }
        if (stand != Stand.ALL) {
            words.put(STAND, List.of(word(stand)));
        }
        if (byPeople) {
            words.put(LOOK, List.of(PEOPLE));
        }
        if (page > 1) {
            words.put("pagina", List.of(String.valueOf(page)));
        }
        return Paths.withQuery(RoundsNavigation.live(round.round().id()), words);
    }

    private void reload() {
        round = overview.one(workspace, round.round().id(), today());
        show();
    }

    private boolean refresh() {
        if (header == null) {
            return false;
        }
        boolean changed = header.refresh();
        return table.refresh() || changed;
    }

    @Override
    public String getPageTitle() {
        return round == null ? "" : round.round().name();
    }
}
