package nl.veiligesteden.werkplek.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inviting somebody, before the mail goes. */
class InviteDialogTest extends ViewTest {

    private FormDialog dialog;
    private TextField email;

    @BeforeEach
    void openForm() {
        signIn("noor@hengelo.example");
        UI.getCurrent().navigate("gemeente/hengelo/team");
        _click(_get(Button.class, spec -> spec.withText("Iemand uitnodigen")));
        dialog = _get(FormDialog.class);
        email = _get(dialog, TextField.class, spec -> spec.withLabel("E-mailadres van het werk"));
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Naam")), "Nieuwe collega");
        _setValue(_get(dialog, Select.class), Role.READER);
    }

    @Test
    void asksOnceAboutAnAddressOfAGroup() {
        _setValue(email, "leefbaarheid@hengelo.example");
        invite();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("lijkt een groepsadres");
        assertThat(invited("leefbaarheid@hengelo.example")).isZero();
        _setValue(email, "team@hengelo.example");
        invite();
        assertThat(email.isInvalid()).as("another such address is asked about too").isTrue();
        invite();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(invited("team@hengelo.example")).isEqualTo(1);
    }

    @Test
    void saysWhatTheMailBrings() {
        assertThat(dialog.getElement().getTextRecursively()).contains("link", "week");
    }

    private void invite() {
        _click(_get(dialog, Button.class, spec -> spec.withText("Iemand uitnodigen")));
    }

    private int invited(String address) {
        return jdbc.sql("select count(*) from account where email = :email").param("email", address).query(Integer.class).single();
    }
}
