package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.NotAllowedException;

/** What becomes of words that were typed while the round was closed or the report handed in: they stay, can be copied, and told as daily progress. */
class RoundRescue extends Div {

    private final Runnable tell;

    /** @param tell tells what was typed of how it goes as a progress update outside the round */
    RoundRescue(Runnable tell) {
        this.tell = tell;
        setVisible(false);
    }

    /** Runs a save, and offers what is left to do where the round takes nothing any more. */
    void guard(Runnable save) {
        try {
            save.run();
        } catch (NotAllowedException denied) {
            if (denied.reasonKey().startsWith("denied.round.") || denied.reasonKey().startsWith("denied.report.")) {
                offer(denied.reasonKey());
            }
            throw denied;
        }
    }

    private void offer(String reasonKey) {
        removeAll();
        Button copy = new Button(t("rounds.rescue.copy"));
        copy.getElement().executeJs("""
                this.addEventListener('click', () => navigator.clipboard.writeText([...this.closest('form, .round-form').querySelectorAll('vaadin-text-area, vaadin-text-field')]
                    .filter(field => field.value).map(field => field.label + '\\n' + field.value).join('\\n\\n')));""");
        copy.addClickListener(click -> Toast.done(t("rounds.rescue.copied")));
        add(new Banner(Tone.WARN, new Span(t(reasonKey) + " " + t("rounds.rescue"))), new Div(new Button(t("rounds.rescue.tell"), click -> tell.run()), copy));
        setVisible(true);
    }
}
