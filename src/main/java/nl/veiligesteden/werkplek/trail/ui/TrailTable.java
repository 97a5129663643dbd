package nl.veiligesteden.werkplek.trail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Mark;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.trail.TrailEntry;
import org.jsoup.nodes.Element;

/** Entries of the trail, each a row: when, who, what, on what, with what result, how it changed, and from where. */
class TrailTable extends Markup {

    private static final int ABOUT = 3;
    private static final int RESULT = 4;
    private static final int CHANGED = 5;

    /**
     * @param places whether the entries are of different municipalities
     * @param of the address of all that was done to the same thing
     */
    TrailTable(List<TrailEntry> entries, boolean places, TrailTexts texts, Function<TrailEntry, String> of) {
        addClassName("trail");
        Table table = new Table(root(), t("trail.title"), Set.of(), t("trail.when"), t("trail.who"), t("trail.what"), t("trail.about"), t("trail.result"), t("trail.changes"), t("trail.origin"));
        for (TrailEntry entry : entries) {
            Element row = table.row(Formats.moment(entry.at()), texts.person(entry), texts.action(entry.action()), "", "", "", texts.origin(entry)).parent();
            Element about = row.child(ABOUT);
            if (entry.object() == null) {
                about.text(texts.object(entry));
            } else {
                link(about, of.apply(entry), texts.object(entry)).attr("title", t("trail.about.all"));
            }
            if (places && !entry.municipality().isEmpty()) {
                about.appendElement("div").addClass("soft").text(entry.municipality());
            }
            entry.changes().forEach(change -> row.child(CHANGED).appendElement("div").text(texts.change(change)));
            badge(row.child(RESULT), entry.result() == AuditTrail.Result.DONE ? new Mark(texts.result(entry.result()), Tone.GOOD, Shape.FULL)
                    : new Mark(texts.result(entry.result()), Tone.BAD, Shape.OCTAGON));
        }
        done();
    }
}
