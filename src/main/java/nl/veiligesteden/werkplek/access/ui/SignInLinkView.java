package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Invitations;
import nl.veiligesteden.werkplek.access.SignInLinks;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Tone;

/**
 * Where the link in a mail leads. Opening it uses nothing up, since mail scanners open links too: the button does. Who is signed in
 * already goes straight on.
 */
@Route(value = "aanmelden/:geheim", autoLayout = false)
@AnonymousAllowed
class SignInLinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SignInLinks links;
    private final Invitations invitations;
    private final CurrentUser currentUser;
    private final Div card = new Div();

    SignInLinkView(SignInLinks links, Invitations invitations, CurrentUser currentUser) {
        this.invitations = invitations;
        this.links = links;
        this.currentUser = currentUser;
        addClassName("sign-in");
        card.addClassName("card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Token token = new Token(event.getRouteParameters().get("geheim").orElse(""));
        Optional<SignInLinks.Target> own = currentUser.get().flatMap(user -> links.ofOwn(token, user.account()));
        if (own.isPresent()) {
            Location location = new Location(own.get().path());
            event.forwardTo(location.getPath(), location.getQueryParameters());
            return;
        }
        Optional<SignInLinks.Target> target = links.find(token);
        card.removeAll();
        Paragraph brand = new Paragraph(t("app.name"));
        brand.addClassName("brand");
        card.add(brand, new H1(getPageTitle()));
        List<Invitations.Invited> invited = invitations.of(token);
        if (!invited.isEmpty()) {
            UnorderedList places = new UnorderedList();
            invited.forEach(one -> places.add(new ListItem(t("invitation.as", one.place(), t(one.role())))));
            card.add(new Paragraph(t("invitation.to")), places, new PostForm("login/ott", t("invitation.accept"), PostForm.hidden("token", token.value())), declineButton(token));
        } else if (target.isPresent()) {
            card.add(new Paragraph(t("link.ready")), new PostForm("login/ott", t("link.go-on"), PostForm.hidden("token", token.value())));
        } else {
            card.add(new Banner(Tone.WARN, t("link.unusable")), new LinkRequestForm(), new Anchor("login", t("link.to-sign-in")));
        }
    }

    private Button declineButton(Token token) {
        return new Button(t("invitation.decline"), click -> new Confirm(t("invitation.decline.question"), t("invitation.decline.consequence"), t("invitation.decline"), () -> {
            boolean declined = invitations.decline(token);
            card.removeAll();
            card.add(new H1(getPageTitle()), new Banner(declined ? Tone.GOOD : Tone.WARN, t(declined ? "invitation.declined" : "link.unusable")));
        }).open());
    }

    @Override
    public String getPageTitle() {
        return t("link.title");
    }
}
