package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import nl.veiligesteden.werkplek.design.Card;

/** The table of contents. Its lines lead through the page that stands, and as addresses into it. */
class PlanContents extends Card {

    PlanContents(PlanContext context) {
        super(t("plan.contents"));
        addClassName("plan-contents");
        OrderedList list = new OrderedList();
        list.addClassName("contents");
        String path = PlanNavigation.plan(context.workspace().slug(), context.document().head().periodSlug());
        context.document().sections().forEach(section ->
                list.add(line(path + "#" + SectionCard.anchor(section), SectionCard.heading(section))));
        list.add(line(path + "#matrix", t("plan.matrix")));
        Nav nav = new Nav(list);
        nav.setAriaLabel(t("plan.contents"));
        add(nav);
    }

    private static ListItem line(String path, String heading) {
        Anchor anchor = new Anchor(path, heading);
        anchor.setRouterIgnore(true);
        anchor.getElement().executeJs("""
                this.addEventListener('click', event => {
                    const part = document.getElementById(this.hash.substring(1));
                    if (part) {
                        event.preventDefault();
                        history.replaceState(history.state, '', location.pathname + location.search + this.hash);
                        part.tabIndex = -1;
                        part.focus({preventScroll: true});
                        part.scrollIntoView();
                    }
                })""");
        return new ListItem(anchor);
    }
}
