package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundOverview;
import nl.veiligesteden.werkplek.rounds.RoundOverview.RoundLine;
import nl.veiligesteden.werkplek.rounds.RoundState;
import nl.veiligesteden.werkplek.rounds.Rounds;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The rounds of the programme: what runs, what is prepared, what was. */
@Route(WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS)
@PermitAll
class RoundsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final RoundOverview overview;
    private final Rounds rounds;
    private final Programme programme;
    private final Clock clock;
    private ProgrammeWorkspace workspace;

    RoundsView(Workspaces workspaces, RoundOverview overview, Rounds rounds, Programme programme, Clock clock) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.rounds = rounds;
        this.programme = programme;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        List<RoundLine> all = overview.all(workspace, LocalDate.now(clock.withZone(Time.NETHERLANDS)));
        Button begin = new Button(t("rounds.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(new PageHeader(getPageTitle(), begin).subtitle(t("rounds.subtitle")));
        if (all.isEmpty()) {
            add(new Card(t("rounds.list"), new EmptyState(t("rounds.list.none"), t("rounds.list.none.explanation"))));
        }
        for (RoundState state : List.of(RoundState.OPEN, RoundState.DRAFT, RoundState.CLOSED)) {
            List<RoundLine> some = all.stream().filter(line -> line.round().state() == state).toList();
            if (!some.isEmpty()) {
                add(new Card(t("rounds.list." + state), rows(some)).note(Formats.number(some.size())));
            }
        }
    }

    private static Rows rows(List<RoundLine> lines) {
        Rows rows = new Rows();
        lines.forEach(line -> {
            boolean draft = line.round().state() == RoundState.DRAFT;
            Anchor name = new Anchor(draft ? RoundsNavigation.setup(line.round().id()) : RoundsNavigation.live(line.round().id()), line.round().name());
            String dates = line.round().content().startsOn() == null || line.round().endsOn() == null ? t("rounds.no-dates")
                    : t("periods.from-to", Formats.date(line.round().content().startsOn()), Formats.date(line.round().endsOn()));
            String meta = t(line.round().content().kind()) + " · " + dates + (draft ? "" : " · " + t("rounds.counts", line.counts().asked(), line.counts().handedIn(), line.counts().accepted()));
            rows.row(name, meta, RoundBadges.of(line.round().state()));
        });
        return rows;
    }

    /** A name and a kind are enough to begin; the rest is filled in step by step. */
    private void begin() {
        RoundFacts facts = RoundFacts.toBegin(programme.periods(workspace), programme.currentPeriod(workspace));
        new FormDialog(t("rounds.begin"), t("rounds.begin.go"), facts.errors(), close -> {
            RoundId id = rounds.begin(workspace, facts.toDraft());
            close.run();
            UI.getCurrent().navigate(RoundsNavigation.setup(id));
        }, facts.fields()).open();
    }

    @Override
    public String getPageTitle() {
        return t("nav.rounds");
    }
}
