package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

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
import nl.veiligesteden.werkplek.access.StrongSignInNeededException;
import nl.veiligesteden.werkplek.design.PageHeader;

/** Says that this workspace asks for the second step, and leads to where it is set up. */
@ParentLayout(MainLayout.class)
@PermitAll
class StrongSignInPage extends Main implements HasErrorParameter<StrongSignInNeededException>, HasDynamicTitle {

    StrongSignInPage() {
        setId("inhoud");
        addClassName("page");
        Anchor way = new Anchor("wachtwoord", t("second-step.begin"));
        way.addClassName("as-button");
        add(new PageHeader(getPageTitle()), new Paragraph(t("strong.needed")), way);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<StrongSignInNeededException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return t("strong.title");
    }
}
