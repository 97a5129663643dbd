package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.StringJoiner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Mark;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.RowSteps;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.RoundItem;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** What is read of an item in a round: how it stood, what was told last, and whether something is left; beside it what can be done. */
class RoundItemHead extends Markup {

    static final String NOTHING = "nothing";
    static final String FILL = "fill";

    /** @param steps whether the buttons stand beside it */
    RoundItemHead(RoundItem item, Instant now, boolean steps) {
        addClassName("round-head");
        ItemListItem line = item.line();
        Element main = root().appendElement("div").addClass("row-main");
        link(main.appendElement("div").addClass("row-title"), ItemsNavigation.item(line.municipalitySlug(), line.id()), line.title());
        main.appendElement("span").addClass("row-meta").text(meta(line, now));
        if (item.last() != null) {
            main.appendElement("span").addClass("round-last soft").text(t("rounds.last", item.last().note(), item.last().author(), Formats.ago(item.last().at(), now)));
        }
        Element badges = root().appendElement("div").addClass("line");
        badge(badges, told(item));
        badge(badges, ItemBadges.mark(line.status()));
        if (line.health() != null) {
            badge(badges, ItemBadges.mark(line.health()));
        }
        if (steps) {
            Element buttons = root().appendElement("div").addClass("line");
            if (!item.told() && line.status().isOpen()) {
                RowSteps.add(buttons, NOTHING, t("progress.unchanged"), line.title());
            }
            RowSteps.add(buttons, FILL, t(item.complete() ? "rounds.adjust" : "rounds.fill"), line.title());
        }
        done();
    }

    private static Mark told(RoundItem item) {
        if (item.complete()) {
            return new Mark(t("rounds.told"), Tone.GOOD, Shape.FULL);
        }
        return item.told() ? new Mark(t("rounds.questions-left"), Tone.WARN, Shape.HALF) : new Mark(t("rounds.not-told"), Tone.WARN, Shape.OPEN);
    }

    private static String meta(ItemListItem line, Instant now) {
        StringJoiner meta = new StringJoiner(" · ").add(t(line.kind()));
        if (line.partnerName() != null) {
            meta.add(line.partnerName());
        } else if (!line.mine()) {
            meta.add(line.ownerName().isEmpty() ? t("rounds.nobody") : line.ownerName());
        }
        if (line.status().isOpen()) {
            meta.add(Formats.due(line.dueOn(), LocalDate.ofInstant(now, Time.NETHERLANDS)));
        }
        return meta.toString();
    }
}
