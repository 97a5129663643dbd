package nl.veiligesteden.werkplek.plans.published.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.plans.published.ProgrammePages;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;

/** For Movisie: whether the public pages can be read on the internet, and which municipalities published one. */
@Route(PlanNavigation.PUBLIC_PAGES)
@PermitAll
class PublicPagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ProgrammePages pages;
    private ProgrammeWorkspace workspace;
    private int page;

    PublicPagesView(Workspaces workspaces, ProgrammePages pages) {
        this.workspaces = workspaces;
        this.pages = pages;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        page = ListQuery.of(event).page();
        show();
    }

    private void show() {
        removeAll();
        boolean on = pages.isTurnedOn(workspace);
        int total = pages.count(workspace);
        PageHeader header = new PageHeader(getPageTitle(), new TakeAlong(t("public-pages.list"), PublicPageSheets::path), turn(on));
        header.subtitle(new Badge(t(on ? "public-pages.on" : "public-pages.off"), on ? Tone.GOOD : Tone.IDLE, on ? Shape.FULL : Shape.OPEN), new Span(
                t(on ? "public-pages.on.explanation" : "public-pages.off.explanation")));
        Card card = new Card(t("public-pages.list"));
        if (total == 0) {
            card.add(new EmptyState(t("public-pages.none"), t("public-pages.none.explanation")));
        } else {
            card.note(t("public-pages.count", total));
            card.add(rows(pages.lines(workspace, Page.numbered(page, total)), on), new Pager(Math.min(page, Page.count(total)), Page.count(total),
                    number -> Paths.withQuery(PlanNavigation.PUBLIC_PAGES, Map.of("pagina", List.of(String.valueOf(number))))));
        }
        add(header, card);
    }

    private static Rows rows(List<ProgrammePages.Line> lines, boolean on) {
        Rows rows = new Rows();
        for (ProgrammePages.Line line : lines) {
            Anchor name = new Anchor(PlanNavigation.publicPage(line.slug(), ""), line.municipality());
            String meta = t(line.withdrawn() ? "public-pages.withdrawn" : "public-pages.published", line.number(), Formats.moment(line.at()));
            if (line.withdrawn()) {
                rows.row(name, meta, new Badge(t("published.state.withdrawn"), Tone.WARN, Shape.OPEN));
            } else if (on) {
                Anchor open = new Anchor("publiek/" + line.slug(), t("published.open"), AnchorTarget.BLANK);
                open.setRouterIgnore(true);
                open.addClassName("as-button");
                open.setAriaLabel(t("published.open") + ": " + line.municipality());
                rows.row(name, meta, open);
            } else {
                rows.row(name, meta, new Badge(t("published.state.waits"), Tone.WARN, Shape.HALF));
            }
        }
        return rows;
    }

    private Button turn(boolean on) {
        String key = on ? "public-pages.turn-off" : "public-pages.turn-on";
        Button turn = new Button(t(key), click -> new Confirm(t(key + ".question"), t(key + ".explanation"), t(key), () -> {
            pages.turn(workspace, !on);
            Toast.done(t(key + ".done"));
            show();
        }).calm().open());
        if (!on) {
            turn.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return turn;
    }

    @Override
    public String getPageTitle() {
        return t("nav.public-pages");
    }
}
