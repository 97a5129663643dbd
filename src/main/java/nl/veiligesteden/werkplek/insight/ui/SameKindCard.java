package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.design.WideTable;
import nl.veiligesteden.werkplek.insight.Connections.SameKind;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemQueries.Found;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** Which municipalities do the same kind of thing: by a word of its title, or by for whom and when it is. */
class SameKindCard extends Card {

    private static final List<ItemKind> KINDS = List.of(ItemKind.ACTION, ItemKind.ACTIVITY);
    private static final Set<Facet<?>> ASKS = Set.of(Facet.KIND, Facet.MOMENT, Facet.TARGET_GROUP, Facet.SEARCH);

    SameKindCard() {
        super(t("connections.same"));
    }

    static boolean asks(ItemFilter filter) {
        return filter.asksAny(ASKS);
    }

    /** Who has what was asked for. */
    SameKindCard found(ItemFilter filter, List<TargetGroup> groups, List<Found> found) {
        add(search(filter));
        Div asked = new Div(new Span(words(filter, groups)), new Anchor(InsightNavigation.CONNECTIONS, t("connections.same.again")));
        asked.addClassName("line");
        add(asked);
        if (found.isEmpty()) {
            add(new EmptyState(t("connections.same.none"), t("connections.same.none.explanation")));
        } else {
            add(new Municipalities(filter, found));
        }
        return this;
    }

    /** All there is to choose from. */
    SameKindCard matrix(ItemFilter filter, List<TargetGroup> groups, List<SameKind> all) {
        Div explanation = new Div(t("connections.same.explanation"));
        explanation.addClassName("small");
        add(search(filter), explanation, new WideTable(t("connections.same"), new Matrix(filter, groups, all)));
        return this;
    }

    private static TextField search(ItemFilter filter) {
        TextField search = new TextField(t("connections.same.search"));
        search.addClassName("search-wide");
        search.setClearButtonVisible(true);
        search.setValue(filter.one(Facet.SEARCH));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> Paths.open(path(filter.with(Facet.SEARCH, change.getValue()))));
        return search;
    }

    private static String path(ItemFilter filter) {
        return Paths.withQuery(InsightNavigation.CONNECTIONS, filter.toQuery());
    }

    private static String words(ItemFilter filter, List<TargetGroup> groups) {
        List<String> words = new ArrayList<>();
        filter.all(Facet.KIND).forEach(kind -> words.add(t(kind)));
        filter.all(Facet.MOMENT).forEach(moment -> words.add(t(moment)));
        groups.stream().filter(group -> group.code().equals(filter.one(Facet.TARGET_GROUP))).forEach(group -> words.add(group.name(T.locale())));
        if (!filter.one(Facet.SEARCH).isEmpty()) {
            words.add("“" + filter.one(Facet.SEARCH) + "”");
        }
        return String.join(" · ", words);
    }

    private static final class Municipalities extends Markup {
        Municipalities(ItemFilter filter, List<Found> found) {
            Table table = new Table(root(), t("connections.same.found", found.size()), Set.of(1), t("connections.same.found", found.size()), t("insight.items.head"));
            for (Found one : found) {
                Element name = table.row(one.name(), "");
                link(name.parent().child(1), ItemsNavigation.across(filter.with(Facet.MUNICIPALITY, one.slug())), Formats.number(one.items()));
            }
            done();
        }
    }

    /** Target groups downwards, since there are more of them; where one municipality is alone is nothing shared. */
    private static final class Matrix extends Markup {
        Matrix(ItemFilter filter, List<TargetGroup> groups, List<SameKind> all) {
            Map<String, SameKind> found = all.stream().collect(Collectors.toMap(one -> key(one.targetGroup(), one.kind(), one.moment()), Function.identity()));
            Element table = root().appendElement("table").addClass("matrix");
            table.appendElement("caption").addClass("visually-hidden").text(t("connections.same"));
            Element head = table.appendElement("thead").appendElement("tr");
            head.appendElement("td").addClass("corner");
            KINDS.forEach(kind -> {
                for (Moment moment : Moment.values()) {
                    head.appendElement("th").attr("scope", "col").text(t(kind) + " · " + t(moment).toLowerCase(T.locale()));
                }
            });
            Element body = table.appendElement("tbody");
            for (TargetGroup group : TargetGroup.offered(groups, all.stream().map(SameKind::targetGroup).toList())) {
                Element line = body.appendElement("tr");
                line.appendElement("th").attr("scope", "row").text(group.name(T.locale()));
                for (ItemKind kind : KINDS) {
                    for (Moment moment : Moment.values()) {
                        cell(line.appendElement("td"), filter, found.get(key(group.code(), kind, moment)));
                    }
                }
            }
            done();
        }

        private static String key(String group, ItemKind kind, Moment moment) {
            return group + kind + moment;
        }

        private static void cell(Element cell, ItemFilter filter, SameKind here) {
            if (here == null) {
                cell.addClass("white").appendElement("span").text(t("overview.nowhere"));
                return;
            }
            link(cell, path(filter.with(Facet.KIND, Set.of(here.kind())).with(Facet.MOMENT, Set.of(here.moment())).with(Facet.TARGET_GROUP, here.targetGroup())),
                    t("overview.in-municipalities", here.municipalities())).attr("title", t("connections.same.cell", here.municipalities(), here.items()));
        }
    }
}
