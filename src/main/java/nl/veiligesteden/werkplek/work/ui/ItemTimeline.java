package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.StringJoiner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemLooks;
import nl.veiligesteden.werkplek.work.Signal;
import org.jsoup.nodes.Element;

/**
 * Items as bars over the months. Each bar is a row of a table, with its dates in words beside it for who does not see the bar, and opens
 * its item; so it needs no other keys than links do.
 */
class ItemTimeline extends Markup {

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;
    private final String slug;

    /** @param months how many stand beside each other, from the first */
    ItemTimeline(String slug, ItemLooks.Stretch stretch, YearMonth first, int months, LocalDate today) {
        this.slug = slug;
        this.from = first.atDay(1);
        this.to = first.plusMonths(months).atDay(1);
        this.today = today;
        addClassName("card");
        Element table = root().appendElement("div").addClass("table-scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", t(Look.TIMELINE))
                .appendElement("table").addClass("gantt");
        table.appendElement("caption").addClass("visually-hidden").text(t(Look.TIMELINE));
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(t("items.item"));
        Element axis = head.appendElement("th").attr("scope", "col").appendElement("div").addClass("gantt-track");
        axis.appendElement("span").addClass("visually-hidden").text(t("timeline.when"));
        axis(axis, first, months);
        Element body = table.appendElement("tbody");
        stretch.shown().forEach(line -> row(body.appendElement("tr"), line));
        done();
    }

    /** Months, or weeks where there is only one month. */
    private void axis(Element axis, YearMonth first, int months) {
        if (months == 1) {
            for (LocalDate day = from; day.isBefore(to); day = day.plusWeeks(1)) {
                mark(axis, day, Formats.day(day));
            }
        } else {
            for (int month = 0; month < months; month++) {
                mark(axis, first.plusMonths(month).atDay(1), DateTimeFormatter.ofPattern("MMM", T.locale()).format(first.plusMonths(month)));
            }
        }
        if (!today.isBefore(from) && today.isBefore(to)) {
            axis.appendElement("span").addClass("gantt-now").attr("style", "inset-inline-start:" + percent(today)).text(t("timeline.today"));
        }
    }

    private void mark(Element axis, LocalDate day, String text) {
        axis.appendElement("span").addClass("gantt-mark").attr("aria-hidden", "true").attr("style", "inset-inline-start:" + percent(day)).text(text);
    }

    private void row(Element row, ItemListItem line) {
        boolean overdue = line.signals().contains(Signal.OVERDUE);
        Element name = row.appendElement("th").attr("scope", "row");
        link(name, ItemsNavigation.item(slug, line.id()), line.title());
        Element states = name.appendElement("div").addClass("line");
        badge(states, ItemBadges.mark(line.status()));
        if (overdue) {
            badge(states, ItemBadges.mark(Signal.OVERDUE));
        }
        Element track = row.appendElement("td").appendElement("div").addClass("gantt-track");
        if (!today.isBefore(from) && today.isBefore(to)) {
            track.appendElement("span").addClass("gantt-today").attr("style", "inset-inline-start:" + percent(today));
        }
        LocalDate start = line.startsOn() == null ? line.dueOn() : line.startsOn();
        LocalDate end = line.dueOn() != null ? line.dueOn() : line.status().isOpen() ? to : start;
        LocalDate shownFrom = start.isBefore(from) ? from : start;
        LocalDate shownTo = end.isBefore(to) ? end.plusDays(1) : to;
        Element bar = track.appendElement("span").addClass("gantt-bar " + ItemBadges.barStyle(line.status()))
                .attr("style", "inset-inline-start:" + percent(shownFrom) + ";width:" + share(ChronoUnit.DAYS.between(shownFrom, shownTo)));
        if (overdue) {
            bar.addClass("late").appendElement("span").addClass("gantt-late").attr("aria-hidden", "true").text("◆");
        }
        if (start.isBefore(from)) {
            bar.addClass("began");
        }
        if (end.isAfter(to)) {
            bar.addClass("goes-on");
        }
        track.appendElement("span").addClass("gantt-words").text(words(line));
    }

    private static String words(ItemListItem line) {
        StringJoiner words = new StringJoiner(" ");
        if (line.startsOn() != null) {
            words.add(t("timeline.from", Formats.day(line.startsOn())));
        }
        words.add(line.dueOn() == null ? t("timeline.open") : t("timeline.until", Formats.day(line.dueOn())));
        return words.toString();
    }

    private String percent(LocalDate day) {
        return share(ChronoUnit.DAYS.between(from, day));
    }

    private String share(long days) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * days / ChronoUnit.DAYS.between(from, to));
    }
}
