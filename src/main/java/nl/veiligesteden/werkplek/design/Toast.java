package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word that something was done, or why not. */
public final class Toast {

    private static final int SHORT = 4000;
    private static final int LONG = 9000;

    private Toast() {
    }

    public static void done(String text) {
        show(text, SHORT, NotificationVariant.LUMO_SUCCESS, "polite");
    }

    public static void refused(String text) {
        show(text, LONG, NotificationVariant.LUMO_ERROR, "assertive");
    }

    private static void show(String text, int duration, NotificationVariant variant, String urgency) {
        Notification notification = new Notification(text, duration, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variant);
        notification.setAssertive(urgency.equals("assertive"));
        notification.open();
    }
}
