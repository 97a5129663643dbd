package nl.veiligesteden.werkplek.plans.published.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.MarkedWords;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.ReasonDialog;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.design.Unfold;
import nl.veiligesteden.werkplek.plans.page.PageChanges;
import nl.veiligesteden.werkplek.plans.published.PublishedPages;
import nl.veiligesteden.werkplek.plans.published.PublishedVersion;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Every version of the public page that was published: who, when, why, what it said, and the way to publish it once more. */
@Route(WorkspaceRoute.MUNICIPALITY + PlanNavigation.PUBLISHED)
@PermitAll
class PublishedVersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final PublishedPages published;
    private final Drafts drafts;
    private final Div list = new Div();
    private MunicipalityWorkspace workspace;

    PublishedVersionsView(Workspaces workspaces, PublishedPages published, Drafts drafts) {
        this.workspaces = workspaces;
        this.published = published;
        this.drafts = drafts;
        setId("inhoud");
        addClassName("page");
        list.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        removeAll();
        add(new PageHeader(getPageTitle()).subtitle(t("published.versions.explanation")).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                new PageHeader.Crumb(t("page.title"), PlanNavigation.publicPage(workspace.slug(), "")), new PageHeader.Crumb(t("published.versions"), null))), list);
        show();
    }

    private void show() {
        list.removeAll();
        List<PublishedVersion> versions = published.versions(workspace);
        if (versions.isEmpty()) {
            list.add(new EmptyState(t("published.none"), t("published.none.explanation")));
        }
        int latest = versions.isEmpty() ? 0 : versions.getFirst().number();
        versions.forEach(version -> list.add(card(version, latest)));
    }

    private Card card(PublishedVersion version, int latest) {
        Card card = new Card(t("published.version.of", version.number(), Formats.moment(version.at()), version.author()));
        card.addClassName("section-version");
        boolean stands = version.number() == latest && !version.isWithdrawn();
        if (stands) {
            card.action(new Badge(t("published.stands"), Tone.GOOD, Shape.FULL));
        } else {
            if (version.isWithdrawn()) {
                card.action(new Badge(t("published.state.withdrawn"), Tone.WARN, Shape.OPEN));
            }
            if (workspace.may(Permission.PUBLISH_PAGE)) {
                card.action(again(version));
            }
        }
        card.add(new Paragraph(version.again() == null ? t("published.reason", version.reason()) : t("published.reason.again", version.again(), version.reason())));
        if (version.isWithdrawn()) {
            card.add(new Paragraph(t("published.withdrawal", Formats.moment(version.withdrawal().at()), version.withdrawal().by(), version.withdrawal().reason())));
        }
        if (!version.contacts().isEmpty()) {
            card.add(new Paragraph(t("published.contacts", version.contacts().stream().sorted().collect(Collectors.joining("; ")))));
        }
        if (version.number() > 1) {
            card.add(new Unfold(t("published.beside-earlier"), () -> changes(version.number() - 1, version.number())));
        }
        if (version.number() < latest) {
            card.add(new Unfold(t("published.beside-latest", latest), () -> changes(version.number(), latest)));
        }
        card.add(new Unfold(t("published.whole"), () -> whole(version.number())));
        return card;
    }

    private Button again(PublishedVersion version) {
        KeptFields kept = new KeptFields(new DraftKeeper(drafts, workspace, "public-page:again:" + version.number()));
        Button again = new Button(t("published.again"), click -> new ReasonDialog(t("published.again.title", version.number()), t("published.again.explanation"),
                t("page.publish.reason"), t("published.again"), words -> kept.watch("reason", words), reason -> {
                    int number = published.publishAgain(workspace, version.number(), reason);
                    kept.forget();
                    Toast.done(t("page.published", number));
                    show();
                    list.getComponentAt(0).getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
                }).open());
        again.setAriaLabel(t("published.again.of", version.number()));
        return again;
    }

    private Component changes(int before, int after) {
        List<PageChanges.Change> changes = PageChanges.between(published.page(workspace, before), published.page(workspace, after));
        Div all = new Div();
        all.addClassName("stack");
        if (changes.isEmpty()) {
            all.add(new Paragraph(t("published.same")));
        }
        changes.forEach(change -> all.add(new H3(ChangesCard.summary(change)), new MarkedWords(change.before(), change.after())));
        return all;
    }

    private Component whole(int number) {
        return new Prose(published.page(workspace, number).sections().stream().map(PageChanges::words).collect(Collectors.joining("\n\n")));
    }

    @Override
    public String getPageTitle() {
        return t("published.versions.title");
    }
}
