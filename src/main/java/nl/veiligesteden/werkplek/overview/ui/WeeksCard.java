package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** The coming six weeks: what begins and what is due. */
class WeeksCard extends Card {

    private static final int SHOWN_A_WEEK = 4;

    WeeksCard(String slug, List<Dashboard.Coming> coming, Clock clock) {
        super(t("dashboard.weeks"));
        LocalDate monday = Dashboard.mondayOf(LocalDate.now(clock.withZone(Time.NETHERLANDS)));
        OrderedList weeks = new OrderedList();
        weeks.addClassName("weeks");
        for (int number = 0; number < Dashboard.WEEKS; number++) {
            weeks.add(week(slug, monday.plusWeeks(number), number == 0, coming));
        }
        add(weeks);
    }

    private static ListItem week(String slug, LocalDate monday, boolean now, List<Dashboard.Coming> coming) {
        int weekNumber = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        ListItem week = new ListItem(new H3(t(now ? "dashboard.week.now" : "dashboard.week", weekNumber)));
        week.addClassName("week");
        if (now) {
            week.addClassName("now");
        }
        List<Dashboard.Coming> within = coming.stream().filter(one -> !one.on().isBefore(monday) && one.on().isBefore(monday.plusWeeks(1))).toList();
        within.stream().limit(SHOWN_A_WEEK).forEach(one -> {
            Anchor link = new Anchor(ItemsNavigation.item(slug, one.id()), one.title());
            String words = t(one.deadline() ? "dashboard.deadline" : "dashboard.begins", Formats.date(one.on()));
            link.getElement().setAttribute("title", one.title() + ": " + words);
            Span when = new Span(t(one.deadline() ? "dashboard.deadline.short" : "dashboard.begins.short", Formats.day(one.on())));
            when.addClassName("when");
            link.addComponentAsFirst(when);
            if (one.deadline()) {
                link.addClassName("deadline");
            }
            week.add(link);
        });
        if (within.size() > SHOWN_A_WEEK) {
            Span more = new Span(t("dashboard.more", within.size() - SHOWN_A_WEEK));
            more.addClassName("more");
            week.add(more);
        }
        if (within.isEmpty()) {
            Span nothing = new Span(t("dashboard.nothing"));
            nothing.addClassNames("soft", "small");
            week.add(nothing);
        }
        return week;
    }
}
