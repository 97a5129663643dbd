package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.stereotype.Component;

/** What keeps the item from going on, and its texts. */
@Component
class ItemTextsSection implements ItemSection {

    private final Clock clock;

    ItemTextsSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Part on(Opened page) {
        return Part.of(new Slot<>(page.details(), this::texts));
    }

    private Div texts(ItemDetails shown) {
        Div texts = new Div();
        texts.addClassName("column");
        ItemStatus status = shown.line().status();
        if (status == ItemStatus.BLOCKED || status == ItemStatus.STOPPED) {
            texts.add(new Banner(status == ItemStatus.BLOCKED ? Tone.BAD : Tone.BUSY, ItemFacts.reason(shown)));
        }
        if (shown.helpAnsweredAt() != null) {
            texts.add(new Banner(Tone.GOOD, new Span(t("help.was-answered", Formats.ago(shown.helpAnsweredAt(), clock.instant())))));
        }
        texts.add(ItemFacts.texts(shown));
        return texts;
    }
}
