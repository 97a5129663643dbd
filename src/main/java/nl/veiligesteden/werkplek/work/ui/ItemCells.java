package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.StringJoiner;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Mark;
import nl.veiligesteden.werkplek.work.ItemListItem;

/** What stands in the rows of a grid of items. Drawn by the browser: components in every row would cost the server more than the query does. */
final class ItemCells {

    private ItemCells() {
    }

    /**
     * @param across whether the items are of several municipalities
     * @param narrow whether everything stands in this one cell
     * @param offers whether progress can be told there too
     */
    static Renderer<ItemListItem> item(boolean across, BooleanSupplier narrow, BooleanSupplier offers, Consumer<ItemListItem> report) {
        return LitRenderer.<ItemListItem>of("""
                        <div class="item-cell"><div class="item-words"><a href=${item.path} title=${item.title}>${item.title}</a><span class="soft small">${item.meta}</span>
                        ${item.states.length ? html`<div class="line">${item.states.map((text, one) => html`<span class=${item.looks[one]}>${text}</span>`)}</div>` : ''}
                        </div>${item.offered ? html`<vaadin-button aria-label=${item.label} @click=${report}>${item.text}</vaadin-button>` : ''}
                        </div>""")
                .withProperty("offered", line -> narrow.getAsBoolean() && offers.getAsBoolean())
                .withProperty("label", line -> t("progress.button.of", line.title())).withProperty("text", line -> t("progress.button"))
                .withFunction("report", report::accept)
                .withProperty("path", line -> ItemsNavigation.item(line.municipalitySlug(), line.id())).withProperty("title", ItemListItem::title)
                .withProperty("meta", line -> meta(line, across, narrow.getAsBoolean()))
                .withProperty("states", line -> states(line, narrow.getAsBoolean()).map(Mark::text).toList())
                .withProperty("looks", line -> states(line, narrow.getAsBoolean()).map(Mark::classes).toList());
    }

    static String meta(ItemListItem line, boolean across, boolean narrow) {
        StringJoiner meta = new StringJoiner(" · ");
        if (across && narrow) {
            meta.add(t("workspace.municipality", line.municipalityName()));
        }
        meta.add(t(line.kind()));
        if (line.partnerName() != null) {
            meta.add(line.partnerName());
        }
        if (line.parentTitle() != null) {
            meta.add(line.parentTitle());
        } else if (line.moment() != null) {
            meta.add(t(line.moment()));
        }
        if (line.steps() > 0) {
            meta.add(t("steps.count.short", line.stepsDone(), line.steps()));
        }
        if (narrow) {
            meta.add(Formats.end(line.dueOn(), line.status().isOpen()));
        }
        return meta.toString();
    }

    static Stream<Mark> states(ItemListItem line, boolean narrow) {
        Stream<Mark> status = narrow ? Stream.of(ItemBadges.mark(line.status())) : Stream.empty();
        Stream<Mark> handshake = Stream.ofNullable(line.handshake()).map(ItemBadges::mark);
        return Stream.of(status, handshake, line.signals().stream().map(ItemBadges::mark)).flatMap(Function.identity());
    }

    /** @param mark null for nothing */
    static Renderer<ItemListItem> badge(Function<ItemListItem, Mark> mark) {
        return LitRenderer.<ItemListItem>of("${item.text ? html`<span class=${item.look}>${item.text}</span>` : ''}")
                .withProperty("text", line -> mark.apply(line) == null ? "" : mark.apply(line).text())
                .withProperty("look", line -> mark.apply(line) == null ? "" : mark.apply(line).classes());
    }

    static Renderer<ItemListItem> progress(Consumer<ItemListItem> report) {
        return LitRenderer.<ItemListItem>of("<vaadin-button aria-label=${item.label} @click=${report}>${item.text}</vaadin-button>")
                .withProperty("label", line -> t("progress.button.of", line.title())).withProperty("text", line -> t("progress.button"))
                .withFunction("report", report::accept);
    }

    /** The grid's own box says "Select Row", in English and of every row the same. */
    static Renderer<ItemListItem> choice(Chosen chosen) {
        return LitRenderer.<ItemListItem>of("""
                        <input type="checkbox" class="choose" aria-label=${item.label} .checked=${item.chosen} @change=${event => choose(event.target.checked)}>""")
                .withProperty("label", line -> t("bulk.choose", line.title())).withProperty("chosen", line -> chosen.ids().contains(line.id()))
                .withFunction("choose", (line, arguments) -> chosen.choose(line.id(), arguments.get(0).asBoolean()));
    }
}
