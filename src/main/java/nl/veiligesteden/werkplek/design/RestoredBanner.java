package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

/** Says that a form begins with what was typed before and never saved, and lets that go. */
public class RestoredBanner extends Banner {

    /** @param startOver puts back what stands, and forgets what was kept */
    public RestoredBanner(Runnable startOver) {
        super(Tone.BUSY, new Span(t("draft.restored")));
        Button forget = new Button(t("draft.start-over"), click -> {
            startOver.run();
            removeFromParent();
        });
        forget.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(forget);
    }
}
