package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.design.Unfold;
import nl.veiligesteden.werkplek.documents.DocumentKind;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.documents.OwnTemplate;
import nl.veiligesteden.werkplek.documents.Templates;
import nl.veiligesteden.werkplek.files.FileDoor;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The templates that documents are made with: which are in use, which were brought, and what may stand in them. */
@Route(WorkspaceRoute.MUNICIPALITY + DocumentsNavigation.TEMPLATES)
@RouteAlias(WorkspaceRoute.PROGRAMME + DocumentsNavigation.TEMPLATES)
@PermitAll
class TemplatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private final Workspaces workspaces;
    private final Templates templates;
    private final FileDoor door;
    private final TrialDialog trial;
    private final Div cards = new Div();
    private Workspace workspace;
    private List<OwnTemplate> shown = List.of();

    TemplatesView(Workspaces workspaces, Templates templates, Documents documents, Programme programme, FileDoor door, LiveUpdates live) {
        this.workspaces = workspaces;
        this.templates = templates;
        this.door = door;
        this.trial = new TrialDialog(workspaces, programme, documents);
        setId("inhoud");
        addClassName("page");
        cards.addClassName("stack");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("gemeente").isPresent() ? WorkspaceRoute.municipality(event, workspaces) : workspaces.programme();
        if (!workspace.may(Permission.MANAGE_TEMPLATES)) {
            throw new NotFoundException();
        }
        removeAll();
        add(new PageHeader(getPageTitle()).subtitle(t("templates.explanation")).crumbs(List.of(new PageHeader.Crumb(t("nav.documents"), DocumentsNavigation.list(workspace)),
                new PageHeader.Crumb(t("templates.title"), null))), cards, new TemplateIntake(templates, door, workspace, () -> {
            Toast.done(t("templates.added"));
            show();
        }));
        show();
    }

    private boolean refresh() {
        boolean changed = !templates.list(workspace).equals(shown);
        if (changed) {
            show();
        }
        return changed;
    }

    private void show() {
        shown = templates.list(workspace);
        cards.removeAll();
        for (DocumentKind kind : DocumentKind.values()) {
            Card card = new Card(t(kind));
            Rows rows = new Rows();
            LANGUAGES.forEach(language -> rows.row(new Span(t("templates.now", t("documents.language." + language.getLanguage()))), t("templates.whose." + whose(kind, language)), inUse(kind, language)));
            shown.stream().filter(template -> template.kind() == kind).forEach(template -> rows.row(new Span(template.name()), meta(template), steps(template)));
            card.add(rows, new Unfold(t("templates.fields"), () -> new FieldList(kind)));
            cards.add(card);
        }
    }

    private Templates.Whose whose(DocumentKind kind, Locale language) {
        return templates.inUse(workspace, kind, language);
    }

    private Component inUse(DocumentKind kind, Locale language) {
        return download(DocumentsNavigation.template(workspace, kind, language), t(kind) + ", " + t("documents.language." + language.getLanguage()));
    }

    private static Anchor download(String path, String what) {
        Anchor download = new Anchor(path, t("documents.download"));
        download.setRouterIgnore(true);
        download.addClassName("as-button");
        download.getElement().setAttribute("download", true);
        download.setAriaLabel(t("documents.download") + ": " + what);
        return download;
    }

    private static String meta(OwnTemplate template) {
        String brought = t("templates.brought", t("documents.language." + template.language().getLanguage()), template.author(), Formats.moment(template.at()));
        return template.triedAt() == null ? brought : brought + " · " + t("templates.tried", Formats.moment(template.triedAt()));
    }

    private Component[] steps(OwnTemplate template) {
        List<Component> steps = new ArrayList<>();
        steps.add(switch (template.state()) {
            case CONCEPT -> new Badge(t(template.triedAt() == null ? "templates.state.untried" : "templates.state.tried"), Tone.IDLE, Shape.DASHED);
            case IN_USE -> new Badge(t("templates.state.IN_USE"), Tone.GOOD, Shape.FULL);
            case FORMER -> new Badge(t("templates.state.FORMER"), Tone.IDLE, Shape.OPEN);
        });
        steps.add(download(DocumentsNavigation.template(workspace, template.id()), template.name()));
        if (template.state() == OwnTemplate.State.IN_USE) {
            steps.add(step("templates.stop", template, () -> new Confirm(t("templates.stop.question", template.name()), t("templates.stop.consequence"), t("templates.stop"), () -> {
                templates.stopUsing(workspace, template.id());
                Toast.done(t("templates.stopped"));
                show();
            }).calm().open()));
            return steps.toArray(Component[]::new);
        }
        Button tryOut = step("templates.try", template, () -> trial.open(workspace, template, () -> Toast.done(t("templates.trying"))));
        Button remove = step("templates.remove", template, () -> new Confirm(t("templates.remove.question", template.name()), t("templates.remove.consequence"), t("templates.remove"), () -> {
            templates.remove(workspace, template.id());
            Toast.done(t("templates.removed"));
            show();
        }).open());
        steps.add(tryOut);
        if (template.triedAt() == null) {
            tryOut.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            Button use = step("templates.use", template, () -> {
                templates.use(workspace, template.id());
                Toast.done(t("templates.used", template.name()));
                show();
            });
            use.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(use);
        }
        steps.add(remove);
        return steps.toArray(Component[]::new);
    }

    private static Button step(String key, OwnTemplate template, Runnable act) {
        Button step = new Button(t(key), click -> act.run());
        step.setAriaLabel(t(key) + ": " + template.name());
        return step;
    }

    @Override
    public String getPageTitle() {
        return t("templates.title");
    }
}
