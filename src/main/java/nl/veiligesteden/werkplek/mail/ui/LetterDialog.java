package nl.veiligesteden.werkplek.mail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.mail.MailState;
import nl.veiligesteden.werkplek.mail.Outbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** One mail as its reader gets it. */
class LetterDialog extends Dialog {

    LetterDialog(ProgrammeWorkspace workspace, Outbox.Line mail, Outbox outbox, Runnable afterwards) {
        setHeaderTitle(mail.subject());
        setWidth("min(42rem, 94vw)");
        Div content = new Div(new Paragraph(t("outbox.to", mail.recipient(), mail.email())));
        content.addClassName("stack");
        if (!mail.problem().isEmpty()) {
            content.add(new Banner(Tone.WARN, t(mail.state() == MailState.UNSURE ? "outbox.unsure" : "outbox.problem", mail.problem())));
        }
        Div letter = new Div();
        letter.addClassName("letter");
        // Made of elements by the mail's writer: no word of anybody's is read as HTML.
        Element words = Jsoup.parse(outbox.html(workspace, mail.id())).body();
        words.select("h1").remove();
        words.select("main, footer").tagName("div");
        letter.getElement().setProperty("innerHTML", words.html());
        content.add(letter);
        add(content);
        if (mail.state() == MailState.FAILED || mail.state() == MailState.UNSURE) {
            getFooter().add(new Button(t("outbox.again"), click -> {
                outbox.sendAgain(workspace, mail.id());
                Toast.done(t("outbox.again.done"));
                close();
                afterwards.run();
            }));
        }
        getFooter().add(new Button(t("action.close"), click -> close()));
    }
}
