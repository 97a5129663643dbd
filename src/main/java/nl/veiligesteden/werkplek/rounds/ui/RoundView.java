package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.rounds.MunicipalRound;
import nl.veiligesteden.werkplek.rounds.MunicipalRounds;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundItems;
import nl.veiligesteden.werkplek.rounds.Whose;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The one page on which an officer fills in all that a round asks: by default what is the officer's own. */
@Route(WorkspaceRoute.MUNICIPALITY + RoundsNavigation.ROUNDS + "/:ronde")
@PermitAll
class RoundView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** As many items of one's own as stand on one page. */
    private static final int OWN = 200;
    private static final String OF = "van";
    private static final String ALL = "allen";
    private static final String NOBODY = "niemand";

    private final Workspaces workspaces;
    private final MunicipalRounds rounds;
    private final RoundItems items;
    private final RoundWork work;
    private final Clock clock;
    private MunicipalityWorkspace workspace;
    private MunicipalRound round;
    private RoundList list;

    RoundView(Workspaces workspaces, MunicipalRounds rounds, RoundItems items, RoundWork work, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.rounds = rounds;
        this.items = items;
        this.work = work;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> list.refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        round = rounds.one(workspace, WorkspaceRoute.id(event, "ronde", RoundId::new));
        String of = event.getLocation().getQueryParameters().getSingleParameter(OF).orElse(workspace.may(Permission.EDIT_ITEMS) ? "" : ALL);
        show(of, ListQuery.of(event).page());
    }

    private void show(String of, int pageNumber) {
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        removeAll();
        Anchor report = new Anchor(RoundsNavigation.report(workspace.slug(), round.round().id()), t("rounds.report"));
        report.addClassName("as-button");
        PageHeader header = new PageHeader(round.round().name(), report).crumbs(List.of(
                new PageHeader.Crumb(t("nav.rounds"), Paths.municipality(workspace.slug()) + RoundsNavigation.ROUNDS), new PageHeader.Crumb(round.round().name(), null)));
        header.subtitle(RoundBadges.of(round.state(), round.isLate(today)), new Span(Formats.due(round.dueOn(), today)));
        add(header);
        RoundNotices.of(round, today).ifPresent(this::add);
        if (!round.round().content().instructions().isBlank()) {
            add(new Card(t("rounds.instructions"), new Prose(round.round().content().instructions())));
        }
        boolean writable = round.takesAnswers(today) && workspace.may(Permission.EDIT_ITEMS);
        Whose whose = whose(of);
        Page rows = of.isEmpty() ? new Page((Math.max(1, pageNumber) - 1) * OWN, OWN) : Page.of(pageNumber);
        int[] total = new int[1];
        list = new RoundList(work, workspace, round.round().id(), () -> {
            RoundItems.Portion portion = items.list(workspace, round.round().id(), whose, rows);
            total[0] = portion.total();
            return portion;
        }, writable, clock);
        Div bar = new Div(looks(of));
        bar.addClassName("line");
        if (workspace.may(Permission.EDIT_ITEMS)) {
            Anchor read = new Anchor(RoundsNavigation.round(workspace.slug(), round.round().id()) + RoundsNavigation.READ, t("sheet.in.way"));
            read.addClassName("as-button");
            bar.add(new TakeAlong(t("rounds.sheet.answers"), format -> RoundSheets.path(workspace, round.round().id(), format)), read);
        }
        add(bar, list, new Pager(pageNumber, of.isEmpty() ? 1 : Page.count(total[0]), page -> address(of, page)));
    }

    private Whose whose(String of) {
        return switch (of) {
            case "" -> new Whose.Mine();
            case NOBODY -> new Whose.Nobodys();
            case ALL -> new Whose.Everybodys();
            default -> Id.parse(of, MembershipId::new).<Whose>map(Whose.Of::new).orElseGet(Whose.Everybodys::new);
        };
    }

    private Nav looks(String of) {
        Nav looks = new Nav();
        looks.addClassName("look-switch");
        looks.setAriaLabel(t("rounds.whose"));
        Map<String, String> names = new LinkedHashMap<>();
        if (workspace.may(Permission.EDIT_ITEMS)) {
            names.put("", t("rounds.whose.mine"));
        }
        names.put(ALL, t("rounds.whose.all"));
        names.put(NOBODY, t("rounds.whose.nobody"));
        names.forEach((word, name) -> {
            Anchor link = new Anchor(address(word, 1), name);
            if (word.equals(of)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            looks.add(link);
        });
        return looks;
    }

    private String address(String of, int page) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!of.isEmpty()) {
            query.put(OF, List.of(of));
        }
        if (page > 1) {
            query.put("pagina", List.of(String.valueOf(page)));
        }
        return Paths.withQuery(RoundsNavigation.round(workspace.slug(), round.round().id()), query);
    }

    /** What of a round a colleague has to fill in. */
    static String of(MunicipalityWorkspace workspace, RoundId round, MembershipId colleague) {
        return RoundsNavigation.round(workspace.slug(), round) + "?" + OF + "=" + (colleague == null ? NOBODY : colleague.value());
    }

    @Override
    public String getPageTitle() {
        return round == null ? "" : round.round().name();
    }
}
