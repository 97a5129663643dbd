package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** The coming six weeks: what begins and what is due. */
class WeeksCard extends Card {

    private static final int SHOWN_A_WEEK = 4;

    WeeksCard(String slug, List<Dashboard.Coming> coming, Clock clock) {
        super(t("dashboard.weeks"));
        LocalDate monday = Dashboard.mondayOf(LocalDate.now(clock.withZone(Time.NETHERLANDS)));
        add(new Weeks(slug, monday, coming));
    }

    private static final class Weeks extends Markup {
        Weeks(String slug, LocalDate first, List<Dashboard.Coming> coming) {
            Element weeks = root().appendElement("ol").addClass("weeks");
            for (int number = 0; number < Dashboard.WEEKS; number++) {
                week(weeks.appendElement("li").addClass("week"), slug, first.plusWeeks(number), number == 0, coming);
            }
            done();
        }

        private static void week(Element week, String slug, LocalDate monday, boolean now, List<Dashboard.Coming> coming) {
            int weekNumber = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            week.appendElement("h3").text(t(now ? "dashboard.week.now" : "dashboard.week", weekNumber));
            if (now) {
                week.addClass("now");
            }
            List<Dashboard.Coming> within = coming.stream().filter(one -> !one.on().isBefore(monday) && one.on().isBefore(monday.plusWeeks(1))).toList();
            within.stream().limit(SHOWN_A_WEEK).forEach(one -> {
                String words = t(one.deadline() ? "time.due-by" : "dashboard.begins", Formats.date(one.on()));
                Element link = link(week, ItemsNavigation.item(slug, one.id()), "").attr("title", one.title() + ": " + words);
                link.appendElement("span").addClass("when").text(t(one.deadline() ? "time.due-by" : "dashboard.begins.short", Formats.day(one.on())));
                link.appendText(one.title());
                if (one.deadline()) {
                    link.addClass("deadline");
                }
            });
            if (within.size() > SHOWN_A_WEEK) {
                week.appendElement("span").addClass("more").text(t("dashboard.more", within.size() - SHOWN_A_WEEK));
            }
            if (within.isEmpty()) {
                week.appendElement("span").addClass("soft small").text(t("dashboard.nothing"));
            }
        }
    }
}
