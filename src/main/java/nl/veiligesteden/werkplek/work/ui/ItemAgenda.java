package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemLooks;
import nl.veiligesteden.werkplek.work.Signal;
import org.jsoup.nodes.Element;

/** A month with what begins and what is due on each day. On a narrow screen only the days that hold something stand beneath each other. */
class ItemAgenda extends Markup {

    private static final int SHOWN_A_DAY = 4;

    private final String slug;
    private final Map<LocalDate, List<Entry>> days = new TreeMap<>();

    private record Entry(ItemListItem line, boolean deadline) {
    }

    ItemAgenda(String slug, ItemLooks.Stretch stretch, YearMonth month, LocalDate today) {
        this.slug = slug;
        addClassName("card");
        stretch.shown().forEach(line -> {
            if (line.kind() == ItemKind.ACTIVITY) {
                put(line.startsOn(), line, false);
            }
            put(line.dueOn(), line, true);
        });
        Element table = root().appendElement("table").addClass("agenda");
        table.appendElement("caption").addClass("visually-hidden").text(t(Look.AGENDA));
        Element head = table.appendElement("thead").appendElement("tr");
        for (DayOfWeek day : DayOfWeek.values()) {
            head.appendElement("th").attr("scope", "col").attr("abbr", day.getDisplayName(TextStyle.FULL, T.locale()))
                    .text(day.getDisplayName(TextStyle.SHORT, T.locale()));
        }
        Element body = table.appendElement("tbody");
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            Element week = body.appendElement("tr");
            for (int day = 0; day < 7; day++) {
                day(week.appendElement("td"), monday.plusDays(day), month, today);
            }
        }
        done();
    }

    private void put(LocalDate day, ItemListItem line, boolean deadline) {
        if (day != null) {
            days.computeIfAbsent(day, key -> new ArrayList<>()).add(new Entry(line, deadline));
        }
    }

    private void day(Element cell, LocalDate day, YearMonth month, LocalDate today) {
        List<Entry> entries = days.getOrDefault(day, List.of());
        cell.addClass(YearMonth.from(day).equals(month) ? "agenda-day" : "agenda-day other");
        if (!YearMonth.from(day).equals(month)) {
            return;
        }
        if (entries.isEmpty()) {
            cell.addClass("nothing");
        }
        Element number = cell.appendElement("span").addClass("agenda-number").text(String.valueOf(day.getDayOfMonth()));
        number.appendElement("span").addClass("agenda-name").text(" " + Formats.day(day).replaceFirst("^\\d+ ", "") + " · "
                + day.getDayOfWeek().getDisplayName(TextStyle.FULL, T.locale()));
        if (day.equals(today)) {
            cell.addClass("now");
            number.appendElement("span").text(" " + t("timeline.today"));
        }
        list(cell, entries.stream().limit(SHOWN_A_DAY).toList());
        if (entries.size() > SHOWN_A_DAY) {
            Element rest = cell.appendElement("details");
            rest.appendElement("summary").text(t("look.more", entries.size() - SHOWN_A_DAY));
            list(rest, entries.subList(SHOWN_A_DAY, entries.size()));
        }
    }

    private void list(Element parent, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Element list = parent.appendElement("ul");
        for (Entry entry : entries) {
            Element link = link(list.appendElement("li"), ItemsNavigation.item(slug, entry.line().id()), "");
            boolean overdue = entry.deadline() && entry.line().signals().contains(Signal.OVERDUE);
            link.addClass(entry.deadline() ? "deadline" : "begins");
            link.appendElement("span").addClass("when").text(overdue ? "◆ " + t(Signal.OVERDUE) : t(!entry.deadline() ? "agenda.begins"
                    : entry.line().status().isOpen() ? "agenda.due" : "agenda.end"));
            link.appendText(entry.line().title());
        }
    }
}
