package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.ui.DocumentLink;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.shell.Paths;

/** Which plan this is and where it stands, with what can be done with it as a whole. */
class PlanHeader extends PageHeader {

    PlanHeader(PlanContext context, List<PlanDocument.Head> all) {
        super(t("plan.title"), buttons(context));
        PlanDocument.Head head = context.document().head();
        crumbs(List.of(new Crumb(t("workspace.municipality", context.workspace().name()), Paths.municipality(context.workspace().slug())),
                new Crumb(t("plan.title"), null)));
        List<Component> facts = new ArrayList<>(List.of(state(head.state())));
        facts.add(all.size() > 1 ? periods(context, all) : new Span(t("plan.period", head.periodName())));
        if (head.adoptedOn() != null) {
            facts.add(new Span(t("plan.adopted-on", Formats.date(head.adoptedOn()))));
        }
        subtitle(facts.toArray(Component[]::new));
    }

    static Badge state(PlanState state) {
        return switch (state) {
            case DRAFT -> new Badge(t(state), Tone.IDLE, Shape.DASHED);
            case ADOPTED -> new Badge(t(state), Tone.GOOD, Shape.FULL);
            case CLOSED -> new Badge(t(state), Tone.IDLE, Shape.SQUARE);
        };
    }

    private static Select<PlanDocument.Head> periods(PlanContext context, List<PlanDocument.Head> all) {
        Select<PlanDocument.Head> select = new Select<>();
        select.setAriaLabel(t("plan.period.choose"));
        select.addClassName("period-choice");
        select.setItems(all);
        select.setItemLabelGenerator(head -> t("plan.period", head.periodName()));
        select.setValue(all.stream().filter(head -> head.id().equals(context.document().head().id())).findFirst().orElseThrow());
        select.addValueChangeListener(change -> UI.getCurrent().navigate(PlanNavigation.plan(context.workspace().slug()),
                QueryParameters.of(PlanNavigation.PERIOD, change.getValue().periodSlug())));
        return select;
    }

    private static Component[] buttons(PlanContext context) {
        PlanDocument.Head head = context.document().head();
        String municipality = Paths.municipality(context.workspace().slug());
        QueryParameters period = QueryParameters.of(PlanNavigation.PERIOD, head.periodSlug());
        List<Component> buttons = new ArrayList<>();
        if (context.workspace().may(Permission.IMPORT_PLAN) && head.state() != PlanState.CLOSED) {
            buttons.add(new Button(t("plan.import"), click -> UI.getCurrent().navigate(municipality + PlanNavigation.IMPORT, period)));
        }
        if (context.workspace().may(Permission.IMPORT_PLAN)) {
            buttons.add(new Button(t("plan.imports"), click -> UI.getCurrent().navigate(municipality + PlanNavigation.IMPORTS, period)));
        }
        buttons.add(new DocumentLink(context.workspace(), DocumentOrigin.PLAN, head.id().value()));
        buttons.add(new Button(t("plan.public-page"), click -> UI.getCurrent().navigate(municipality + PlanNavigation.PUBLIC_PAGE, period)));
        if (context.workspace().may(Permission.ADOPT_PLAN)) {
            for (PlanState next : List.of(PlanState.ADOPTED, PlanState.CLOSED, PlanState.DRAFT)) {
                if (head.state().leadsTo(next)) {
                    buttons.add(move(context, next));
                }
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button move(PlanContext context, PlanState next) {
        PlanDocument.Head head = context.document().head();
        String key = "plan.move." + head.state() + "-" + next;
        Button button = new Button(t(key), click -> new Confirm(t(key + ".question"), t(key + ".explanation"), t(key), () -> {
            context.plans().move(context.workspace(), head.id(), next);
            Toast.done(t("plan.moved", t(next)));
            context.refresh().run();
        }).calm().open());
        if (next == PlanState.ADOPTED) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
