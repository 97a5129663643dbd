package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.MarkedWords;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.design.Unfold;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.SectionDraft;
import nl.veiligesteden.werkplek.plans.SectionVersions;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Every text that a section of the plan had: to read, to compare with the one before it, and to put back, having seen what changes then. */
@Route(WorkspaceRoute.MUNICIPALITY + PlanNavigation.VERSIONS)
@PermitAll
class SectionVersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Plans plans;
    private final SectionVersions versions;
    private final Div list = new Div();
    private MunicipalityWorkspace workspace;
    private PlanDocument.Head head;
    private PlanDocument.SectionText section;

    SectionVersionsView(Workspaces workspaces, Plans plans, SectionVersions versions) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.versions = versions;
        setId("inhoud");
        addClassName("page");
        list.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        String period = event.getLocation().getQueryParameters().getSingleParameter(PlanNavigation.PERIOD).orElse("");
        String wanted = event.getRouteParameters().get(PlanNavigation.SECTION).orElse("");
        head = plans.head(workspace, period).orElseThrow(NotFoundException::new);
        read(wanted);
        removeAll();
        String heading = SectionCard.heading(section);
        add(new PageHeader(t("plan.versions.of", heading)).subtitle(t("plan.versions.explanation")).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                new PageHeader.Crumb(t("plan.title"), PlanNavigation.section(workspace.slug(), head.periodSlug(), section.id())),
                new PageHeader.Crumb(t("plan.versions"), null))), list);
        show();
    }

    private void read(String wanted) {
        section = plans.document(workspace, head.id()).sections().stream().filter(text -> text.id().toString().equals(wanted)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void show() {
        list.removeAll();
        List<SectionVersions.Version> all = versions.versions(workspace, section.id());
        for (int at = 0; at < all.size(); at++) {
            list.add(card(all.get(at), at == 0));
        }
    }

    private Card card(SectionVersions.Version version, boolean stands) {
        String when = Formats.moment(version.at());
        String title = version.author().isEmpty() ? t("plan.version.unknown", when) : t("plan.version.of", when, version.author());
        Card card = new Card(title);
        card.addClassName("section-version");
        if (stands) {
            card.action(new Badge(t("plan.version.stands"), Tone.GOOD, Shape.FULL));
        } else if (workspace.may(Permission.EDIT_PLAN) && head.state() != PlanState.CLOSED) {
            Button back = new Button(t("plan.version.put-back"), click -> new Confirm(t("plan.version.put-back.question"), t("plan.version.put-back.explanation", when),
                    t("plan.version.put-back"), () -> putBack(version)).calm().open());
            back.setAriaLabel(t("plan.version.put-back.of", when));
            card.action(back);
        }
        if (version.number() > 1) {
            card.add(new Unfold(t("plan.version.beside-earlier"), () -> new MarkedWords(words(version.number() - 1), words(version.number()))));
        }
        if (!stands) {
            card.add(new Unfold(t("plan.version.beside-standing"), () -> new MarkedWords(
                    words(new SectionDraft(section.heading(), section.body(), section.closing())), words(version.number()))));
        }
        card.add(new Unfold(t("plan.version.whole"), () -> new Prose(words(version.number()))));
        return card;
    }

    private String words(int number) {
        return words(versions.text(workspace, section.id(), number));
    }

    private static String words(SectionDraft text) {
        return Stream.of(text.heading(), text.body(), text.closing()).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private void putBack(SectionVersions.Version version) {
        plans.putBack(workspace, section.id(), version.number(), section.version());
        Toast.done(t("plan.version.is-back"));
        read(section.id().toString());
        show();
        list.getComponentAt(0).getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    @Override
    public String getPageTitle() {
        return section == null ? t("plan.versions") : t("plan.versions.of", SectionCard.heading(section));
    }
}
