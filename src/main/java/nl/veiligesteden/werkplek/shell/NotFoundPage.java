package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** An address that does not exist for this person: the same page whether it never was or is not theirs. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundPage extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundPage() {
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        build();
        return HttpServletResponse.SC_NOT_FOUND;
    }

    void build() {
        removeAll();
        add(new PageHeader(t("error.not-found.title")), new EmptyState(t("error.not-found.what"), t("error.not-found.explanation"),
                new Anchor("", t("error.not-found.home"))));
    }

    @Override
    public String getPageTitle() {
        return t("error.not-found.title");
    }
}
