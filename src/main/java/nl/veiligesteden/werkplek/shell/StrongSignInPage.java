package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.access.SecondStep;
import nl.veiligesteden.werkplek.access.StrongSignInNeededException;
import nl.veiligesteden.werkplek.design.PageHeader;

/** Says that this workspace asks for more proof of who it is, and has it given or leads to where it is set up. */
@ParentLayout(MainLayout.class)
@PermitAll
class StrongSignInPage extends Main implements HasErrorParameter<StrongSignInNeededException>, HasDynamicTitle {

    private final Passkeys passkeys;
    private final SecondStep secondStep;
    private final CurrentUser currentUser;

    StrongSignInPage(Passkeys passkeys, SecondStep secondStep, CurrentUser currentUser) {
        this.passkeys = passkeys;
        this.secondStep = secondStep;
        this.currentUser = currentUser;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<StrongSignInNeededException> parameter) {
        boolean forPasskey = parameter.getException().isForPasskey();
        removeAll();
        add(new PageHeader(getPageTitle()), new Paragraph(t(forPasskey ? "strong.passkey-needed" : "strong.needed")));
        if (secondStep.means(currentUser.require()).contains(SecondStep.Means.PASSKEY)) {
            add(new PasskeyProof(passkeys, currentUser, () -> UI.getCurrent().getPage().reload()));
        } else {
            Anchor way = new Anchor("wachtwoord", t(forPasskey ? "strong.passkey-begin" : "second-step.begin"));
            way.addClassName("as-button");
            add(way);
        }
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return t("strong.title");
    }
}
