package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.subjects.ui.Authors;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.work.HistoryEntry;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** The latest that was told of the municipality's items. */
class LatestCard extends Card {

    LatestCard(String slug, List<HistoryEntry> latest, Instant now) {
        super(t("dashboard.latest"));
        if (latest.isEmpty()) {
            add(new EmptyState(t("story.empty"), t("story.empty.explanation")));
            return;
        }
        add(new Rows(slug, latest, now));
    }

    private static final class Rows extends Markup {
        Rows(String slug, List<HistoryEntry> latest, Instant now) {
            Element list = root().appendElement("ul").addClass("rows");
            latest.forEach(entry -> row(list.appendElement("li"), slug, entry, now));
            done();
        }

        private static void row(Element line, String slug, HistoryEntry entry, Instant now) {
            Element main = line.appendElement("div").addClass("row-main");
            link(main.appendElement("div").addClass("row-title"), ItemsNavigation.item(slug, entry.item()), entry.itemTitle());
            if (entry.unchanged()) {
                main.appendElement("div").text(t("progress.unchanged"));
            } else if (!entry.note().isBlank()) {
                main.appendElement("div").text(entry.note());
            } else if (entry.before() != entry.status()) {
                main.appendElement("div").text(t("story.from-to", t("progress.status"), t(entry.before()), t(entry.status())));
            }
            main.appendElement("span").addClass("row-meta").text(Authors.name(entry.author(), entry.scope()) + " · " + Formats.ago(entry.at(), now));
            if (entry.handshake() != null) {
                badge(line, ItemBadges.mark(entry.handshake()));
            }
            badge(line, ItemBadges.mark(entry.status()));
        }
    }
}
