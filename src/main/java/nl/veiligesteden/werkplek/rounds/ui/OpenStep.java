package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.programme.Participation;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The round through the eyes of who will fill it in, and opening it. */
class OpenStep extends Div {

    OpenStep(SetupWork work, ProgrammeWorkspace workspace, RoundDetails round, RoundPreview.As as) {
        addClassName("stack");
        List<Question> questions = work.questions(workspace, round.id());
        int chosen = work.chosen(workspace, round.id()).size();
        long municipalities = chosen > 0 ? chosen : work.municipalities(workspace).stream().filter(one -> one.participation() == Participation.ACTIVE).count();
        String days = round.content().startsOn() == null || round.endsOn() == null ? t("rounds.no-dates")
                : t("periods.from-to", Formats.date(round.content().startsOn()), Formats.date(round.endsOn()));
        Button open = new Button(t("rounds.open"), click -> new Confirm(t("rounds.open.question", round.name()), t("rounds.open.consequence", municipalities), t("rounds.open"), () -> {
            work.open(workspace, round.id());
            Toast.done(t("rounds.opened"));
            UI.getCurrent().navigate(RoundsNavigation.live(round.id()));
        }).calm().open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Button discard = new Button(t("rounds.discard"), click -> new Confirm(t("rounds.discard.question", round.name()), t("rounds.discard.consequence"), t("rounds.discard"), () -> {
            work.discard(workspace, round.id());
            Toast.done(t("saved"));
            UI.getCurrent().navigate(WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS);
        }).open());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(open, discard);
        buttons.addClassName("line");
        add(new Card(t("rounds.step.open"), new Paragraph(t("rounds.open.summary", municipalities, questions.size(), days)), buttons), looks(round, as), new RoundPreview(round, questions, as));
    }

    private static Nav looks(RoundDetails round, RoundPreview.As now) {
        Nav looks = new Nav();
        looks.addClassName("look-switch");
        looks.setAriaLabel(t("rounds.preview.as"));
        for (RoundPreview.As as : RoundPreview.As.values()) {
            Anchor link = new Anchor(RoundsNavigation.setup(round.id()) + "?stap=" + RoundSetupView.OPEN + "&als=" + as.name().toLowerCase(), t("rounds.preview.as." + as));
            if (as == now) {
                link.getElement().setAttribute("aria-current", "page");
            }
            looks.add(link);
        }
        return looks;
    }
}
