package nl.veiligesteden.werkplek.mail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.mail.MailChoices;
import nl.veiligesteden.werkplek.shell.Paths;

/** Where the link below a mail leads. Opening it stops nothing, since mail scanners open links too: the button does. */
@Route(value = "mail-stoppen/:geheim", autoLayout = false)
@AnonymousAllowed
class StopMailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MailChoices choices;
    private final Div card = new Div();

    StopMailView(MailChoices choices) {
        this.choices = choices;
        addClassName("sign-in");
        card.addClassName("card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Token link = new Token(event.getRouteParameters().get("geheim").orElse(""));
        Optional<List<String>> kinds = choices.stoppedBy(link);
        begin();
        if (kinds.isPresent()) {
            SaveButton stop = new SaveButton(t("mail-stop.button"), new FormErrors(), () -> {
                choices.stop(link);
                stopped(kinds.get());
            }, () -> false);
            stop.setWidthFull();
            card.add(new Paragraph(t("mail-stop.question")), list(kinds.get()), stop, settings());
        } else {
            card.add(new Banner(Tone.WARN, t("mail-stop.unusable")), settings());
        }
    }

    private void begin() {
        card.removeAll();
        Paragraph brand = new Paragraph(t("app.name"));
        brand.addClassName("brand");
        card.add(brand, new H1(getPageTitle()));
    }

    private void stopped(List<String> kinds) {
        begin();
        Banner done = new Banner(Tone.GOOD, t("mail-stop.done"));
        done.getElement().setAttribute("tabindex", "-1").setAttribute("role", "status");
        card.add(done, list(kinds), new Paragraph(t("mail-stop.still")), settings());
        done.getElement().executeJs("this.focus()");
    }

    private static UnorderedList list(List<String> kinds) {
        UnorderedList list = new UnorderedList();
        list.getStyle().set("margin-block", "0 1rem");
        kinds.forEach(kind -> list.add(new ListItem(t("mail-kind." + kind))));
        return list;
    }

    private static Anchor settings() {
        return new Anchor(Paths.MAIL_SETTINGS, t("mail-stop.settings"));
    }

    @Override
    public String getPageTitle() {
        return t("mail-stop.title");
    }
}
