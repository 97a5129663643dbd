package nl.veiligesteden.werkplek.rounds.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What becomes of what was typed in a round when something is wrong with it, when somebody else answered first, and when the round is closed meanwhile. */
@TestPropertySource(properties = "werkplek.test.rounds=true")
class RoundFormTest extends ViewTest {

    private String round;

    @BeforeEach
    void reopen() {
        round = jdbc.sql("select id from reporting_round where name like 'Voortgangsronde%' and state <> 'DRAFT' order by starts_on desc limit 1").query(String.class).single();
        jdbc.sql("update reporting_round set state = 'OPEN' where id = :id").param("id", UUID.fromString(round)).update();
    }

    private static Button button(String text) {
        return _find(Button.class).stream().filter(one -> one.isVisible() && text.equals(one.getText())).findFirst().orElseThrow();
    }

    private RoundItemForm openForm() {
        if (_find(RoundItemForm.class).isEmpty()) {
            _click(button("Aanpassen"));
        }
        return _get(RoundItemForm.class);
    }

    @Test
    void keepsWhatWasTypedWhenTheRoundClosesAndLetsItBeToldAsDailyProgress() {
        signIn("daan@hengelo.example");
        UI.getCurrent().navigate("gemeente/hengelo/rondes/" + round);
        RoundItemForm form = openForm();
        TextArea note = _get(form, TextArea.class, spec -> spec.withLabel("Toelichting"));
        _setValue(note, "Getypt terwijl de ronde sloot.");
        jdbc.sql("update reporting_round set state = 'CLOSED' where id = :id").param("id", UUID.fromString(round)).update();
        _click(_get(form, Button.class, spec -> spec.withText("Opslaan")));
        assertThat(note.getValue()).isEqualTo("Getypt terwijl de ronde sloot.");
        assertThat(form.getElement().getTextRecursively()).contains("Deze ronde is gesloten. Wat u typte, staat er nog.");
        _click(_get(form, Button.class, spec -> spec.withText("Opslaan als voortgangsbericht")));
        assertThat(jdbc.sql("select count(*) from progress_update where note = 'Getypt terwijl de ronde sloot.'").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void showsTwoWhoAnswerOneQuestionEachOthersWords() {
        signIn("noor@hengelo.example");
        UI.getCurrent().navigate("gemeente/hengelo/rondes/" + round + "/rapportage");
        TextArea lesson = _get(TextArea.class, spec -> spec.withLabel("Wat leerde u dat andere gemeenten helpt? (mag leeg blijven)"));
        _setValue(lesson, "Mijn les");
        jdbc.sql("""
                        insert into round_answer (id, municipality_id, report_id, question_id, content, at, author_id, author_name)
                        select uuid(), pr.municipality_id, pr.id, q.id, 'De les van een ander', now(), a.id, 'Femke' from progress_report pr join municipality m on m.id = pr.municipality_id
                        join round_question q on q.round_id = pr.round_id join account a on a.email = 'femke@enschede.example'
                        where pr.round_id = :round and m.slug = 'hengelo' and q.wording like 'Wat leerde u%'""").param("round", UUID.fromString(round)).update();
        _click(button("Antwoorden opslaan"));
        Dialog conflict = _get(Dialog.class);
        assertThat(conflict.getHeaderTitle()).contains("Femke");
        assertThat(conflict.getElement().getTextRecursively()).contains("Mijn les", "De les van een ander");
    }

    @Test
    void saysBesideAnAnswerWhatIsWrongAndKeepsIt() {
        signIn("noor@hengelo.example");
        UI.getCurrent().navigate("gemeente/hengelo/rondes/" + round + "/rapportage");
        TextField number = _get(TextField.class, spec -> spec.withLabel("Hoeveel meldingen van straatintimidatie kwamen er binnen?"));
        _setValue(number, "1.500");
        _click(button("Antwoorden opslaan"));
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).startsWith("Dit kan twee getallen zijn.");
        assertThat(number.getValue()).isEqualTo("1.500");
        TextArea lesson = _get(TextArea.class, spec -> spec.withLabel("Wat leerde u dat andere gemeenten helpt? (mag leeg blijven)"));
        _setValue(number, "");
        _setValue(lesson, "x".repeat(50_000));
        _click(button("Antwoorden opslaan"));
        assertThat(lesson.getErrorMessage()).startsWith("Dit antwoord is langer dan 20.000 tekens");
        assertThat(lesson.getValue()).hasSize(50_000);
    }
}
