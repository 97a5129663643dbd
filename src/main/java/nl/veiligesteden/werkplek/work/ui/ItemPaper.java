package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.live.LiveChange;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemQueries;
import org.jsoup.nodes.Element;

/** All items that a filter lets through, as a table that is printed whole: nothing scrolls in it, and its head comes back on each sheet. */
class ItemPaper extends Div implements Shown {

    private final Workspace workspace;
    private final ItemQueries queries;
    private final ItemFilter filter;
    private final Instant now;
    private final Card card = new Card(t("items.paper"));
    private List<ItemListItem> lines = List.of();
    private Rows rows;

    /** @param back to the list on screen */
    ItemPaper(Workspace workspace, ItemQueries queries, ItemFilter filter, Instant now, String back) {
        this.workspace = workspace;
        this.queries = queries;
        this.filter = filter;
        this.now = now;
        Button print = new Button(t("print.now"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor list = new Anchor(back, t("items.paper.back"));
        list.addClassName("as-button");
        Div ways = new Div(print, list);
        ways.addClassNames("line", "not-printed");
        addClassName("stack");
        add(ways, card);
        getElement().executeJs("if (sessionStorage.getItem('print-there')) { sessionStorage.removeItem('print-there'); setTimeout(() => window.print(), 300); }");
        show();
    }

    private void show() {
        int total = queries.count(workspace, filter);
        lines = queries.list(workspace, filter, Page.of(Page.ALL));
        card.getChildren().filter(Span.class::isInstance).toList().forEach(card::remove);
        if (rows != null) {
            card.remove(rows);
        }
        rows = new Rows(lines, !(workspace instanceof MunicipalityWorkspace), now);
        card.add(new Span(lines.size() < total ? t("items.paper.first", lines.size(), total) : t("items.count", total)), rows);
    }

    @Override
    public boolean refresh(List<LiveChange> changes) {
        List<ItemListItem> before = lines;
        show();
        return !lines.equals(before);
    }

    private static final class Rows extends Markup {

        Rows(List<ItemListItem> lines, boolean across, Instant now) {
            List<String> heads = new ArrayList<>(List.of(t("items.item")));
            if (across) {
                heads.add(t("items.municipality"));
            }
            heads.addAll(List.of(t("progress.status"), t("progress.health"), t("item.owner"), t("item.due-on"), t("items.updated")));
            Table table = new Table(root(), t("items.paper"), Set.of(), heads.toArray(String[]::new));
            for (ItemListItem line : lines) {
                List<String> cells = new ArrayList<>(List.of(""));
                if (across) {
                    cells.add(line.municipalityName());
                }
                cells.addAll(List.of(t(line.status()), line.health() == null ? "–" : t(line.health()), line.ownerName().isEmpty() ? "–" : line.ownerName(), Formats.date(line.dueOn()),
                        Formats.ago(line.lastUpdateAt(), now)));
                Element first = table.row(cells.toArray(String[]::new));
                link(first, ItemsNavigation.item(line.municipalitySlug(), line.id()), line.title());
                first.appendElement("div").addClass("soft").addClass("small").text(ItemCells.meta(line, false, false));
                Element states = first.appendElement("div").addClass("line");
                ItemCells.states(line, false).forEach(mark -> badge(states, mark));
            }
            done();
        }
    }
}
