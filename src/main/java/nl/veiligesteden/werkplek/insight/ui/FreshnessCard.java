package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.TableSaving;
import nl.veiligesteden.werkplek.design.WideTable;
import nl.veiligesteden.werkplek.insight.DayCounts;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.insight.OverTime.MunicipalityThen;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.work.ItemConditions;
import org.jsoup.nodes.Element;

/** How much of the work that ran was silent, municipality by month: a figure, a sign and a shade. By name, and no more than what was not told. */
class FreshnessCard extends Card {

    private static final int MONTHS = 12;
    /** From nothing silent to nearly all: the fuller, the more. */
    private static final String[] SIGNS = {"○", "◔", "◑", "◕", "●"};

    FreshnessCard(List<MunicipalityThen> rows, Map<MunicipalityId, Map<YearMonth, DayCounts>> months, DayCounts asOf, int page, int total) {
        super(t("insight.fresh"));
        note(t("chart.source", Formats.date(asOf.day())));
        Div words = new Div(t("insight.fresh.explanation", ItemConditions.STALE_DAYS));
        words.addClassName("small");
        List<YearMonth> columns = columns(YearMonth.from(asOf.day()));
        Div saving = new Div(new TakeAlong(t("insight.fresh"), format -> InsightSheets.path(InsightNavigation.PROGRAMME_SILENT, format)), new TableSaving(t("insight.fresh"), asOf.day()));
        saving.addClassName("line");
        add(words, new WideTable(t("insight.fresh"), new Heat(rows, months, columns)), new Key(), saving,
                new Pager(page, Page.count(total), number -> Paths.withQuery(InsightNavigation.PROGRAMME_COURSE, Map.of("pagina", List.of(String.valueOf(number))))));
    }

    /** The months that stand beside each other, the oldest first. */
    static List<YearMonth> columns(YearMonth last) {
        return Stream.iterate(last.minusMonths(MONTHS - 1L), month -> month.plusMonths(1)).limit(MONTHS).toList();
    }

    private static int shade(DayCounts counts) {
        int silent = counts.of(Measure.STALE);
        return silent == 0 ? 0 : Math.min(4, 1 + (4 * silent - 1) / Math.max(1, counts.running()));
    }

    /** What signs and shades mean. */
    private static final class Key extends Markup {
        Key() {
            Element list = root().appendElement("ul").addClass("fresh-key");
            for (int shade = 0; shade < SIGNS.length; shade++) {
                Element line = list.appendElement("li");
                line.appendElement("span").attr("class", "fresh fresh-" + shade).attr("aria-hidden", "true").text(SIGNS[shade]);
                line.appendText(t("insight.fresh.shade." + shade));
            }
            done();
        }
    }

    /** The table itself. */
    private static final class Heat extends Markup {
        Heat(List<MunicipalityThen> rows, Map<MunicipalityId, Map<YearMonth, DayCounts>> months, List<YearMonth> columns) {
            DateTimeFormatter brief = DateTimeFormatter.ofPattern("MMM yy", T.locale());
            DateTimeFormatter whole = DateTimeFormatter.ofPattern("MMMM yyyy", T.locale());
            Element table = root().appendElement("table").attr("class", "matrix fresh-table");
            table.appendElement("caption").addClass("visually-hidden").text(t("insight.fresh"));
            Element head = table.appendElement("thead").appendElement("tr");
            head.appendElement("td").addClass("corner");
            columns.forEach(month -> head.appendElement("th").attr("scope", "col").text(brief.format(month)));
            Element body = table.appendElement("tbody");
            for (MunicipalityThen row : rows) {
                Element line = body.appendElement("tr");
                link(line.appendElement("th").attr("scope", "row"), InsightNavigation.course(row.slug()), row.name());
                Map<YearMonth, DayCounts> own = months.getOrDefault(row.id(), Map.of());
                columns.forEach(month -> cell(line.appendElement("td"), row, month.format(whole), own.get(month)));
            }
            done();
        }

        private static void cell(Element cell, MunicipalityThen row, String month, DayCounts counts) {
            if (counts == null || counts.running() == 0) {
                cell.addClass("white").appendElement("span").text("–").attr("aria-label", t("insight.fresh.nothing")).attr("role", "img");
                return;
            }
            int silent = counts.of(Measure.STALE);
            int shade = shade(counts);
            String words = t("insight.fresh.cell", row.name(), month, silent, counts.running());
            cell.addClass("fresh-" + shade).attr("data-shade", String.valueOf(shade));
            Element figure = silent == 0 ? cell.appendElement("span").attr("role", "img")
                    : cell.appendElement("a").attr("href", InsightNavigation.then(row.slug(), counts.day(), Measure.STALE));
            figure.attr("aria-label", words).attr("title", words).text(SIGNS[shade] + " " + silent);
        }
    }
}
