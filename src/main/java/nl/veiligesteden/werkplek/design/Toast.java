package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word that something was done, or why not. */
public final class Toast {

    private static final int SHORT = 4000;
    private static final int LONG = 9000;
    private static final int UNDOABLE = 30_000;

    private Toast() {
    }

    public static void done(String text) {
        show(text, SHORT, NotificationVariant.LUMO_SUCCESS, "polite");
    }

    public static void refused(String text) {
        show(text, LONG, NotificationVariant.LUMO_ERROR, "assertive");
    }

    /** Says what was done with a way back, which has the keyboard: Enter takes it back, and after a while it goes by itself. */
    public static void undoable(String text, String undoText, Runnable undo) {
        offer(new Notification(), text, undoText, undo).focus();
    }

    /**
     * The same, for what is often done in a row: the keyboard stays where it is.
     *
     * @return what can be closed when the next one comes
     */
    public static Notification undoableInPassing(String text, String undoText, Runnable undo) {
        Notification notification = new Notification();
        offer(notification, text, undoText, undo);
        return notification;
    }

    private static Button offer(Notification notification, String text, String undoText, Runnable undo) {
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(UNDOABLE);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        Button back = new Button(undoText, click -> {
            notification.close();
            undo.run();
        });
        back.setDisableOnClick(true);
        Div line = new Div(new Span(text), back);
        line.addClassName("line");
        notification.add(line);
        notification.open();
        return back;
    }

    private static void show(String text, int duration, NotificationVariant variant, String urgency) {
        Notification notification = new Notification(text, duration, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(urgency.equals("assertive"));
        notification.open();
    }
}
