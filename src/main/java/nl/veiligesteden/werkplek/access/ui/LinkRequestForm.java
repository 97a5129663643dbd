package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;

/** Asks for a mail with a link that signs in. The answer is the same whether the address has an account or not. */
class LinkRequestForm extends Div {

    LinkRequestForm() {
        addClassName("stack");
        EmailField email = new EmailField(t("sign-in.email"));
        email.setRequired(true);
        email.setWidthFull();
        email.getElement().setAttribute("name", "username").setAttribute("autocomplete", "email");
        add(new Paragraph(t("link.request.explanation")), new PostForm("ott/generate", t("link.request"), email));
    }
}
