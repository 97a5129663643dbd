package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Figure;
import org.jsoup.nodes.Element;

/** Each figure with what it was, what it is, and by how much. */
class ComparedFigures extends Markup {

    ComparedFigures(List<Figure> before, List<Figure> after) {
        Locale language = T.locale();
        Map<String, Figure> was = before.stream().collect(Collectors.toMap(Figure::key, Function.identity(), (one, other) -> one));
        Table table = new Table(root(), t("rounds.figures"), Set.of(1, 2, 3), t("rounds.figure"), t("rounds.compare.was"), t("rounds.compare.is"), t("rounds.compare.by"));
        after.forEach(figure -> {
            Figure earlier = was.get(figure.key());
            Element row = table.row(figure.label().in(language), earlier == null ? "–" : Formats.number(earlier.value()), Formats.number(figure.value()),
                    earlier == null ? "–" : signed(BigDecimal.valueOf(figure.value() - earlier.value()), language)).parent();
            if (earlier != null && earlier.value() == figure.value()) {
                row.addClass("same");
            }
        });
        done();
    }

    /** "+3", "−2", "0". */
    static String signed(BigDecimal difference, Locale language) {
        String size = Formats.number(difference.abs(), language);
        return switch (difference.signum()) {
            case 1 -> "+" + size;
            case -1 -> "−" + size;
            default -> "0";
        };
    }
}
