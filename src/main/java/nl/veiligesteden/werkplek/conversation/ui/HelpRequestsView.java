package nl.veiligesteden.werkplek.conversation.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.conversation.HelpDesk;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** Who asks Movisie for help: what is open, and what was answered but still blocks. */
@Route(WorkspaceRoute.PROGRAMME + ItemsNavigation.HELP)
@PermitAll
class HelpRequestsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** More than these nobody overlooks; the file has all. */
    private static final int MOST = 200;

    private final Workspaces workspaces;
    private final HelpDesk help;
    private final Clock clock;

    HelpRequestsView(Workspaces workspaces, HelpDesk help, Clock clock) {
        this.workspaces = workspaces;
        this.help = help;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        List<HelpDesk.HelpRequest> all = help.requests(workspace, new Page(0, MOST));
        List<HelpDesk.HelpRequest> open = all.stream().filter(request -> request.answeredAt() == null).toList();
        List<HelpDesk.HelpRequest> answered = all.stream().filter(request -> request.answeredAt() != null).toList();
        removeAll();
        add(new PageHeader(getPageTitle(), new TakeAlong(getPageTitle(), HelpSheets::path)).subtitle(t("help.subtitle", open.size())).crumbs(List.of(
                new PageHeader.Crumb(workspace.name(), WorkspaceRoute.PROGRAMME), new PageHeader.Crumb(getPageTitle(), null))));
        add(new Card(t("help.open"), open.isEmpty() ? new EmptyState(t("overview.help.none"), t("overview.help.none.explanation")) : rows(open)));
        if (!answered.isEmpty()) {
            add(new Card(t("help.answered"), rows(answered)));
        }
    }

    private Rows rows(List<HelpDesk.HelpRequest> requests) {
        Rows rows = new Rows();
        for (HelpDesk.HelpRequest request : requests) {
            String when = request.answeredAt() == null ? t("help.asked-ago", Formats.ago(request.askedAt(), clock.instant()))
                    : t("help.answered-ago", Formats.ago(request.answeredAt(), clock.instant()));
            rows.row(new Anchor(ItemsNavigation.helpRequest(request.item()), request.title()),
                    t("workspace.municipality", request.municipality()) + " · " + when + " · " + t("help.messages", request.messages()) + " · " + request.reason());
        }
        return rows;
    }

    @Override
    public String getPageTitle() {
        return t("nav.help");
    }
}
