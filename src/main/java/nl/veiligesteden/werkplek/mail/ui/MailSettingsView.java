package nl.veiligesteden.werkplek.mail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.calendar.ui.CalendarCards;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.mail.MailChoices;
import nl.veiligesteden.werkplek.shell.Paths;

/** What a person is mailed, by whom it is triggered, and when; and the own calendar. */
@Route(Paths.MAIL_SETTINGS)
@PermitAll
class MailSettingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MailChoices choices;
    private final CalendarCards calendars;
    private final SignedInUser user;
    private final Clock clock;

    MailSettingsView(MailChoices choices, CalendarCards calendars, CurrentUser currentUser, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
        this.choices = choices;
        this.user = currentUser.require();
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()).subtitle(t("mail-settings.subtitle", user.email())), new DigestCard(user, choices, clock.instant()), new KindsCard(user, choices), calendars.of(user));
    }

    @Override
    public String getPageTitle() {
        return t("mail-settings.title");
    }
}
