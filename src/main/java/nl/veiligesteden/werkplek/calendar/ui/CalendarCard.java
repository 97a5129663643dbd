package nl.veiligesteden.werkplek.calendar.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.calendar.Calendars;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;

/** The address of the own calendar: it is told once, when it is made, and a new one ends the one before. */
class CalendarCard extends Card {

    private final SignedInUser user;
    private final Calendars calendars;
    private final Clock clock;
    private final Div content = new Div();

    CalendarCard(SignedInUser user, Calendars calendars, Clock clock) {
        super(t("calendar.title"), new Paragraph(t("calendar.explanation")));
        this.user = user;
        this.calendars = calendars;
        this.clock = clock;
        content.addClassName("stack");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        Optional<Calendars.Feed> feed = calendars.own(user);
        if (feed.isEmpty()) {
            Button make = new Button(t("calendar.make"), click -> make());
            make.setDisableOnClick(true);
            content.add(line(make));
            return;
        }
        content.add(new Paragraph(t("calendar.made", Formats.moment(feed.get().madeAt())) + " " + (feed.get().readAt() == null ? t("calendar.never-read")
                : t("calendar.read", Formats.ago(feed.get().readAt(), clock.instant())))), buttons());
    }

    private Div buttons() {
        Button renew = new Button(t("calendar.renew"), click -> new Confirm(t("calendar.renew.question"), t("calendar.renew.consequence"), t("calendar.renew"), this::make).open());
        Button end = new Button(t("calendar.end"), click -> new Confirm(t("calendar.end.question"), t("calendar.end.consequence"), t("calendar.end"), () -> {
            calendars.end(user);
            Toast.done(t("calendar.ended"));
            show();
        }).open());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return line(renew, end);
    }

    private static Div line(Component... buttons) {
        Div line = new Div(buttons);
        line.addClassName("line");
        return line;
    }

    private void make() {
        String made = calendars.renew(user);
        content.removeAll();
        TextField address = new TextField(t("calendar.address"));
        address.setValue(made);
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        Button copy = new Button(t("calendar.copy"), click -> UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", made)
                .then(copied -> Toast.done(t("calendar.copied")), refused -> Toast.refused(t("calendar.not-copied"))));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        UnorderedList steps = new UnorderedList();
        steps.getStyle().set("margin", "0");
        Stream.of("outlook", "google", "apple").forEach(program -> steps.add(new ListItem(t("calendar.how." + program))));
        content.add(new Banner(Tone.WARN, t("calendar.once")), address, line(copy), new Paragraph(t("calendar.how")), steps, buttons());
        copy.focus();
    }
}
