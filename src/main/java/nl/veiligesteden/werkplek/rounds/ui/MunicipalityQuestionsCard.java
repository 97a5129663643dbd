package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.ItemAnswer;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** The questions about the municipality as a whole. */
class MunicipalityQuestionsCard extends Card {

    /**
     * @param writable whether the reader answers them
     * @param now what stands by now
     */
    MunicipalityQuestionsCard(List<ItemAnswer> answers, KeptFields kept, boolean writable, Consumer<List<GivenAnswer>> store, Supplier<List<ItemAnswer>> now, Runnable saved) {
        super(t("rounds.answers"));
        AnswerForm form = new AnswerForm(answers);
        Div place = new Div(form);
        place.addClassName("stack");
        add(place);
        if (!writable) {
            form.readOnly();
            return;
        }
        FormErrors errors = new FormErrors();
        form.tellsErrorsTo(errors);
        form.keepIn(kept);
        kept.banner().ifPresent(place::addComponentAsFirst);
        place.add(new Div(new SaveButton(t("rounds.answers.save"), errors, () -> form.save(store, now, () -> {
            kept.forget();
            Toast.done(t("saved"));
            saved.run();
        }), () -> false)));
    }
}
