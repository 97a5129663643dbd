package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.design.Toast;

/** Shows once the link by which somebody chooses a password. It looks the same for who has an account already, to whom it opens nothing. */
class LinkDialog extends Dialog {

    LinkDialog(String name, Token token) {
        setHeaderTitle(t("people.link"));
        TextField link = new TextField(t("people.link.label"));
        link.setValue(address("uitnodiging/" + token.value()));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        Div form = new Div(new Paragraph(t("people.link.explanation", name)), link, new Paragraph(t("people.link.mail")));
        form.addClassName("dialog-form");
        add(form);
        Button copy = new Button(t("people.link.copy"), click -> {
            getElement().executeJs("return navigator.clipboard.writeText($0)", link.getValue())
                    .then(done -> Toast.done(t("people.link.copied")), failed -> link.focus());
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.close"), click -> close()), copy);
    }

    private static String address(String path) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return URI.create(request.getRequestURL().toString()).resolve(request.getContextPath() + "/" + path).toString();
    }
}
