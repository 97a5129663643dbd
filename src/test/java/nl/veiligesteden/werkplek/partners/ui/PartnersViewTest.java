package nl.veiligesteden.werkplek.partners.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners and departments that come and go. */
class PartnersViewTest extends ViewTest {

    @BeforeEach
    void openPartners() {
        signIn("noor@hengelo.example");
        UI.getCurrent().navigate("gemeente/hengelo/partners");
    }

    @Test
    void namesTheOpenTasksThatKeepACollaborationFromEnding() {
        click("Bewerken: HALT");
        _click(_get(Button.class, spec -> spec.withText("Samenwerking beëindigen")));
        assertThat(_find(_get(Dialog.class), Anchor.class).stream().map(Anchor::getText)).contains("Lessen weerbaarheid op vier scholen");
        assertThat(text()).contains("HALT");
    }

    @Test
    void endsACollaborationWithoutOpenTasks() {
        assertThat(text()).contains("LOES");
        click("Bewerken: LOES");
        _click(_get(Button.class, spec -> spec.withText("Samenwerking beëindigen")));
        _click(_get(_find(Dialog.class).getLast(), Button.class, spec -> spec.withText("Samenwerking beëindigen")));
        assertThat(text()).doesNotContain("LOES");
    }

    @Test
    void removesADepartment() {
        click("Verwijderen: Communicatie");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Verwijderen")));
        assertThat(_get(PartnersView.class).getElement().getTextRecursively()).doesNotContain("Communicatie");
    }

    @Test
    void tellsAllThatIsWrongWithAContactPersonAtOnce() {
        click("Contactpersoon toevoegen");
        Dialog dialog = _get(Dialog.class);
        TextField name = _get(dialog, TextField.class, spec -> spec.withLabel("Naam"));
        TextField email = _get(dialog, TextField.class, spec -> spec.withLabel("E-mailadres van het werk"));
        _setValue(email, "geen adres");
        _click(_get(dialog, Button.class, spec -> spec.withText("Toevoegen")));
        assertThat(name.isInvalid()).isTrue();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getValue()).isEqualTo("geen adres");
    }

    private static void click(String ariaLabel) {
        _click(_find(Button.class).stream().filter(button -> button.getAriaLabel().filter(ariaLabel::equals).isPresent()).findFirst().orElseThrow());
    }

    private static String text() {
        return _get(PartnersView.class).getElement().getTextRecursively();
    }
}
