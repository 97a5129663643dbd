package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.rounds.frozen.Words;
import org.jsoup.nodes.Element;

/** A report as it is read: by the municipality before it hands in, by Movisie after, and by both ever since. It shows what the content says, and looks nothing up. */
class ReportDocument extends Markup {

    private final Locale language = T.locale();

    ReportDocument(ReportContent content) {
        addClassName("report");
        gaps(content.gaps());
        Element summary = section(t("rounds.summary"));
        if (content.summary().isBlank()) {
            summary.appendElement("p").addClass("soft").text(t("rounds.summary.none"));
        }
        prose(summary, content.summary());
        figures(section(t("rounds.figures")), content.figures());
        if (!content.answers().isEmpty()) {
            answers(section(t("rounds.answers")), content.answers(), "h3");
        }
        items(section(t("rounds.items")), content.items());
        plan(section(t("rounds.plan")), content);
        done();
    }

    private Element section(String heading) {
        Element section = root().appendElement("section").addClass("card");
        section.appendElement("h2").text(heading);
        return section;
    }

    private void gaps(List<ReportContent.Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        Element section = section(t("rounds.gaps", gaps.size()));
        section.addClass("report-gaps");
        Element list = section.appendElement("ul");
        gaps.forEach(gap -> list.appendElement("li").text(said(gap.kind()) + ": " + gap.what()));
    }

    private void figures(Element section, List<ReportContent.Figure> figures) {
        Table table = new Table(section, t("rounds.figures"), Set.of(1), t("rounds.figure"), t("rounds.figure.value"), t("rounds.figure.unit"));
        figures.forEach(figure -> table.row(said(figure.label()), Formats.number(figure.value()), said(figure.unit())));
    }

    private void answers(Element parent, List<ReportContent.Answered> answers, String heading) {
        answers.forEach(answer -> {
            parent.appendElement(heading).addClass("report-question").text(answer.wording());
            if (answer.lines().isEmpty()) {
                parent.appendElement("p").addClass("soft").text(t("rounds.no-answer"));
            }
            String unit = answer.unit().isEmpty() ? "" : " " + answer.unit();
            if (answer.lines().size() == 1) {
                prose(parent, said(answer.lines().getFirst()) + unit);
            } else if (!answer.lines().isEmpty()) {
                Element list = parent.appendElement("ul");
                answer.lines().forEach(line -> list.appendElement("li").text(said(line)));
            }
        });
    }

    private void items(Element section, List<ReportContent.ItemPart> items) {
        if (items.isEmpty()) {
            section.appendElement("p").addClass("soft").text(t("rounds.none"));
        }
        items.forEach(item -> item(section.appendElement("article").addClass("report-item"), item));
    }

    private void item(Element place, ReportContent.ItemPart item) {
        place.appendElement("h3").text(item.title());
        place.appendElement("p").addClass("row-meta").text(joined(said(item.kind()), item.partner(), item.owner() == null ? "" : said(item.owner()), item.belongsTo(), item.pillar(), said(item.moment()),
                item.targetGroups().stream().map(this::said).collect(Collectors.joining(", "))));
        String dates = item.dueOn() == null ? "" : t("time.due-by", Formats.date(item.dueOn())).strip();
        place.appendElement("p").text(joined(t("rounds.report.status", said(item.status())), item.health() == null ? "" : said(item.health()),
                item.percentage() == null ? "" : item.percentage() + " %", dates, item.overdue() ? t("Signal.OVERDUE") : "", item.silent() ? t("Signal.STALE") : ""));
        if (!item.reason().isBlank()) {
            place.appendElement("p").text(t("rounds.report.reason", item.reason()));
        }
        if (item.told().isEmpty()) {
            place.appendElement("p").addClass("soft").text(t("rounds.not-told"));
        } else {
            Element list = place.appendElement("ul").addClass("report-told");
            item.told().forEach(told -> {
                Element line = list.appendElement("li");
                line.appendElement("span").addClass("soft").text(joined(Formats.date(told.on()), said(told.by()), said(told.status()), said(told.health()),
                        told.unchanged() ? t("progress.unchanged") : ""));
                prose(line, told.note());
            });
        }
        answers(place, item.answers(), "h4");
    }

    private void plan(Element section, ReportContent content) {
        section.appendElement("h3").text(t("rounds.report.pillars"));
        list(section, content.pillars().stream().map(pillar -> joined(pillar.name(), said(pillar.moment()))).toList());
        section.appendElement("h3").text(t("rounds.report.partners"));
        list(section, content.partners().stream().map(partner -> joined(partner.name(), said(partner.category()))).toList());
    }

    private static void list(Element parent, List<String> lines) {
        if (lines.isEmpty()) {
            parent.appendElement("p").addClass("soft").text("–");
            return;
        }
        Element list = parent.appendElement("ul");
        lines.forEach(line -> list.appendElement("li").text(line));
    }

    private static void prose(Element parent, String text) {
        for (String block : text.split("\\n\\s*\\n")) {
            if (!block.isBlank()) {
                Element paragraph = parent.appendElement("p").addClass("report-text");
                paragraph.text(block.strip());
            }
        }
    }

    private String said(Words words) {
        return words == null ? "" : words.in(language);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
