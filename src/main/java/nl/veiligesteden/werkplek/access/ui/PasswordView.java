package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Devices;
import nl.veiligesteden.werkplek.access.OwnAccount;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.access.SecondStep;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Toast;

/** The own password, which who always comes by a link does not need; passkeys; the second step; and the own sessions. */
@Route("wachtwoord")
@PermitAll
class PasswordView extends Main implements HasDynamicTitle {

    PasswordView(OwnAccount accounts, SecondStep secondStep, Passkeys passkeys, Devices devices, CurrentUser currentUser, Clock clock) {
        setId("inhoud");
        addClassName("page");
        PasswordField current = new PasswordField(t("password.current"));
        current.setVisible(accounts.asksCurrentPassword(currentUser.require()));
        current.getElement().setAttribute("autocomplete", "current-password");
        PasswordField chosen = new PasswordField(t("password.new"));
        chosen.setHelperText(t("password.hint", OwnAccount.PASSWORD_MIN));
        chosen.getElement().setAttribute("autocomplete", "new-password");
        FormErrors errors = new FormErrors().field("current", current).field("password", chosen);
        SaveButton save = new SaveButton(t("password.choose"), errors, () -> {
            accounts.choosePassword(currentUser.require(), current.getValue(), chosen.getValue());
            Toast.done(t("password.chosen"));
            UI.getCurrent().navigate("");
        }, () -> !isAttached());
        Div form = new Div(current, chosen, save);
        save.onEnterIn(current, chosen);
        form.addClassNames("stack", "narrow-form");
        add(new PageHeader(getPageTitle()), new Card(t("password.own"), form), new PasskeysCard(passkeys, currentUser, clock), new SecondStepCard(secondStep, currentUser),
                new DevicesCard(devices, accounts, currentUser, clock));
    }

    @Override
    public String getPageTitle() {
        return t("password.title");
    }
}
