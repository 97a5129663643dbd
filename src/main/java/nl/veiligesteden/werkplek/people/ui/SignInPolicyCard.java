package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.SignInPolicy;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Toast;

/** Lets a coordinator ask the second step of the own team, and of the people of partners. */
class SignInPolicyCard extends Card {

    SignInPolicyCard(SignInPolicy policies, MunicipalityWorkspace workspace) {
        super(t("policy.title"));
        SignInPolicy.Policy now = policies.of(workspace);
        Checkbox team = new Checkbox(t("policy.team"), now.team());
        Checkbox partners = new Checkbox(t("policy.partners"), now.partners());
        SaveButton save = new SaveButton(t("action.save"), new FormErrors(), () -> {
            policies.choose(workspace, new SignInPolicy.Policy(team.getValue(), partners.getValue()));
            Toast.done(t("saved"));
        }, () -> false);
        Div form = new Div(new Paragraph(t("policy.explanation")), team, partners, new Div(save));
        form.addClassName("stack");
        add(form);
    }
}
