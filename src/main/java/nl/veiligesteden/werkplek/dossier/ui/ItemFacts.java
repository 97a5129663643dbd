package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ui.Reasons;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** The facts of an item, as sentences and as a list. */
final class ItemFacts {

    private ItemFacts() {
    }

    static String reason(ItemDetails item) {
        return Reasons.told(item.reason(), item.liftedBy(), item.reviewOn(), item.helpRequestedAt() != null);
    }

    static Card texts(ItemDetails item) {
        Card card = new Card(t(item.line().kind() == ItemKind.PARTNER_TASK ? "item.request" : "item.description"),
                item.description().isBlank() ? soft(t("item.no-description")) : new Prose(item.description()));
        if (!item.contribution().isBlank()) {
            card.add(new H3(t("item.contribution")), new Prose(item.contribution()));
        }
        return card;
    }

    static Card card(ItemDetails item, String slug, List<TargetGroup> groups, Clock clock) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "item.kind", t(item.line().kind()));
        fact(list, "item.owner", item.line().ownerName().isEmpty() ? t("item.no-owner") : item.line().ownerName());
        if (item.deputyName() != null) {
            fact(list, "item.deputy", item.deputyName());
        }
        if (item.line().partnerName() != null) {
            fact(list, "item.partner", item.line().partnerName());
        }
        fact(list, "item.starts-on", Formats.date(item.line().startsOn()));
        fact(list, "item.due-on", due(item, clock));
        if (item.line().percentage() != null) {
            fact(list, "progress.percentage", item.line().percentage() + "%");
        }
        if (item.parent() != null) {
            fact(list, "item.parent", new Anchor(ItemsNavigation.item(slug, item.parent()), item.line().parentTitle()));
        }
        if (item.pillarName() != null) {
            fact(list, "item.pillar", item.pillarName());
        }
        if (item.strandName() != null) {
            fact(list, "item.strand.short", item.strandName());
        }
        if (item.line().kind() != ItemKind.PARTNER_TASK) {
            fact(list, "item.moment", t(item.line().moment()));
            fact(list, "item.target-groups", item.targetGroups().isEmpty() ? "–" : groups.stream()
                    .filter(group -> item.targetGroups().contains(group.code())).map(group -> group.name(T.locale())).collect(Collectors.joining(", ")));
        }
        if (!item.place().isBlank()) {
            fact(list, "item.place", item.place());
        }
        if (item.reach() != null) {
            fact(list, "item.reach", Formats.number(item.reach()));
        }
        return new Card(t("item.facts"), list);
    }

    private static String due(ItemDetails item, Clock clock) {
        LocalDate due = item.line().dueOn();
        if (due == null || !item.line().status().isOpen()) {
            return Formats.date(due);
        }
        return Formats.dateAndDue(due, LocalDate.now(clock.withZone(Time.NETHERLANDS)));
    }

    private static void fact(DescriptionList list, String key, String value) {
        fact(list, key, new Span(value));
    }

    private static void fact(DescriptionList list, String key, Component value) {
        list.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(value));
    }

    private static Div soft(String text) {
        Div div = new Div(text);
        div.addClassName("soft");
        return div;
    }
}
