package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.overview.ProgrammeOverview.HelpRequest;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.Signal;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** Who asks Movisie for help, the longest waiting first. */
class HelpRequestsCard extends Card {

    HelpRequestsCard(List<HelpRequest> requests, int total, String period, Instant now) {
        super(t("overview.help"));
        if (requests.isEmpty()) {
            add(new EmptyState(t("overview.help.none"), t("overview.help.none.explanation")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        requests.forEach(request -> list.add(row(request, now)));
        add(list);
        if (total > requests.size()) {
            add(new Anchor(ItemsNavigation.across(ItemFilter.NONE.with(Facet.PERIOD, period).with(Facet.SIGNAL, Set.of(Signal.HELP_ASKED))), t("overview.help.all", total)));
        }
    }

    private static ListItem row(HelpRequest request, Instant now) {
        Div title = new Div(new Anchor(ItemsNavigation.helpRequest(request.id()), request.title()));
        title.addClassName("row-title");
        Div reason = new Div(request.reason());
        Span meta = new Span(t("overview.help.since", request.municipality(), Formats.date(LocalDate.ofInstant(request.since(), Time.NETHERLANDS)), Formats.ago(request.since(), now)));
        meta.addClassName("row-meta");
        Div main = new Div(title, reason, meta);
        main.addClassName("row-main");
        return new ListItem(main);
    }
}
