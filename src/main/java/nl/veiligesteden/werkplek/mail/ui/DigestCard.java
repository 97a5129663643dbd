package nl.veiligesteden.werkplek.mail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.mail.DigestTime;
import nl.veiligesteden.werkplek.mail.MailChoices;

/** When the weekly digest comes. Whether it comes at all stands among the kinds of mail. */
class DigestCard extends Card {

    private final Paragraph next = new Paragraph();

    DigestCard(SignedInUser user, MailChoices choices, Instant now) {
        super(t("digest.title"), new Paragraph(t("digest.explanation")));
        DigestTime chosen = choices.digestTime(user);
        Select<DayOfWeek> day = new Select<>();
        day.setLabel(t("digest.day"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(one -> one.getDisplayName(TextStyle.FULL, T.locale()));
        day.setValue(chosen.day());
        Select<Integer> hour = new Select<>();
        hour.setLabel(t("digest.hour"));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(one -> t("digest.o-clock", String.valueOf(one)));
        hour.setValue(chosen.hour());
        SaveButton save = new SaveButton(t("action.save"), new FormErrors().field("day", day).field("hour", hour), () -> {
            DigestTime time = new DigestTime(day.getValue(), hour.getValue());
            choices.digestAt(user, time);
            tellNext(time, now);
            Toast.done(t("saved"));
        }, () -> false);
        Div form = new Div(day, hour, save);
        form.addClassName("line");
        form.getStyle().set("align-items", "end");
        tellNext(chosen, now);
        add(form, next);
    }

    private void tellNext(DigestTime time, Instant now) {
        LocalDateTime then = time.after(now);
        next.setText(t("digest.next", then.getDayOfWeek().getDisplayName(TextStyle.FULL, T.locale()), Formats.date(then.toLocalDate()), String.valueOf(then.getHour())));
    }
}
