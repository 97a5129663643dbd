package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import nl.veiligesteden.werkplek.access.Appearance;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.OwnAccount;
import nl.veiligesteden.werkplek.access.Preferences;
import nl.veiligesteden.werkplek.access.SignedInUser;
import org.springframework.stereotype.Component;

/** Gives every page the language that its person chose: Dutch, unless they chose English. */
@Component
class UiSettings implements VaadinServiceInitListener {

    private final CurrentUser currentUser;
    private final OwnAccount accounts;
    private final ServerErrors errors;
    private final Wording wording;

    UiSettings(CurrentUser currentUser, OwnAccount accounts, ServerErrors errors, Wording wording) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.errors = errors;
        this.wording = wording;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    /**
     * What the browser says when the server no longer knows the page. There may be no page and no session left: then it is in the
     * language of the request. A browser that lost its cookie counts as one without cookies, though nobody could sign in that way.
     */
    private CustomizedSystemMessages messages(Locale ofRequest) {
        Locale language = UI.getCurrent() == null ? ofRequest : UI.getCurrent().getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(wording.say(language, "session.expired"));
        messages.setSessionExpiredMessage(wording.say(language, "session.expired.explanation"));
        messages.setCookiesDisabledCaption(wording.say(language, "session.expired"));
        messages.setCookiesDisabledMessage(wording.say(language, "session.expired.explanation"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(wording.say(language, "session.error"));
        messages.setInternalErrorMessage(wording.say(language, "session.error.explanation"));
        return messages;
    }

    private void apply(UI ui) {
        ui.addAfterNavigationListener(new PageTitles(ui));
        // Where a proxy refuses web sockets, live updates go on by long polling after the first refusal, not the fifth.
        ui.getPushConfiguration().setParameter("maxWebsocketErrorRetries", "0");
        ui.getPushConfiguration().setParameter("reconnectInterval", "1000");
        ui.getReconnectDialogConfiguration().setDialogText(t("session.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(t("session.gave-up"));
        Preferences preferences = currentUser.get().map(user -> preferences(user, accounts)).orElse(Preferences.DEFAULT);
        // English as it is written here: the day before the month.
        ui.setLocale(preferences.locale().getLanguage().equals("en") ? Locale.UK : preferences.locale());
    }

    static ColorScheme.Value scheme(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
        };
    }

    /** Looked up once a session. */
    static Preferences preferences(SignedInUser user, OwnAccount accounts) {
        VaadinSession session = VaadinSession.getCurrent();
        Preferences known = session.getAttribute(Preferences.class);
        if (known == null) {
            known = accounts.preferences(user);
            session.setAttribute(Preferences.class, known);
        }
        return known;
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(Preferences.class, null);
    }
}
