package nl.veiligesteden.werkplek.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the security filters read, with the token by which they know that it is ours. */
@Tag("form")
class PostForm extends HtmlContainer {

    /** Sent by whoever fills it in. */
    PostForm(String action, Component... fields) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        CsrfToken csrf = (CsrfToken) VaadinServletRequest.getCurrent().getHttpServletRequest().getAttribute(CsrfToken.class.getName());
        if (csrf != null) {
            add(hidden(csrf.getParameterName(), csrf.getToken()));
        }
        add(fields);
    }

    PostForm(String action, String buttonText, Component... fields) {
        this(action, fields);
        Button send = new Button(buttonText);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setWidthFull();
        // Enter in the field and a click on the button do the same; the browser itself sends the form, once.
        send.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit());"
                + "this.closest('form').addEventListener('submit', () => { this.disabled = true; });");
        add(send);
    }

    static Input hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.setValue(value);
        input.getElement().setAttribute("value", value);
        return input;
    }
}
