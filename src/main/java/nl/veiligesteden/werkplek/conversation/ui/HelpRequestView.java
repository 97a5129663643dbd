package nl.veiligesteden.werkplek.conversation.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.conversation.HelpDesk;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** One request for help: what blocks, and the conversation about it. */
@Route(WorkspaceRoute.PROGRAMME + ItemsNavigation.HELP + "/:onderdeel")
@PermitAll
class HelpRequestView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final HelpDesk help;
    private final StoryCards stories;
    private final Clock clock;
    private ProgrammeWorkspace workspace;
    private ItemId id;
    private String title = "";

    HelpRequestView(Workspaces workspaces, HelpDesk help, StoryCards stories, Clock clock) {
        this.workspaces = workspaces;
        this.help = help;
        this.stories = stories;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        id = WorkspaceRoute.item(event);
        show();
    }

    private void show() {
        HelpDesk.HelpRequest request = help.request(workspace, id);
        title = request.title();
        removeAll();
        boolean open = request.answeredAt() == null;
        Button done = new Button(t("help.mark-answered"), click -> {
            help.answered(workspace, id);
            Toast.done(t("help.marked"));
            show();
        });
        done.setVisible(open && workspace.may(Permission.MANAGE_PROGRAMME));
        add(new PageHeader(request.title(), done).crumbs(List.of(new PageHeader.Crumb(workspace.name(), WorkspaceRoute.PROGRAMME),
                new PageHeader.Crumb(t("nav.help"), WorkspaceRoute.PROGRAMME + ItemsNavigation.HELP), new PageHeader.Crumb(request.title(), null)))
                .subtitle(open ? new Badge(t("help.state.open"), Tone.WARN, Shape.DIAMOND) : new Badge(t("help.state.answered"), Tone.GOOD, Shape.FULL),
                        new Span(t("help.asked-by", request.municipality(), Formats.ago(request.askedAt(), clock.instant())))));
        add(new Card(t("help.what"), new Paragraph(request.reason()), new Paragraph(t("help.lifted-by", request.liftedBy())),
                new Anchor(ItemsNavigation.item(request.municipalitySlug(), id), t("help.to-item", request.municipality()))));
        add(stories.thread(workspace, Subject.of(id), request.municipality(), () -> { }));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
