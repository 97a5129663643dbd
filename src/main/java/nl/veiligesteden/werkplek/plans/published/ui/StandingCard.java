package nl.veiligesteden.werkplek.plans.published.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.ReasonDialog;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.plans.published.PublishedPages;
import nl.veiligesteden.werkplek.plans.published.PublishedVersion;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** What everybody can read on the internet now, since when and why, and the way to take it off. */
class StandingCard extends Card {

    /** @param standing null where nothing is published, or the last was taken back */
    StandingCard(PublishedPages pages, MunicipalityWorkspace workspace, PublishedVersion standing, boolean readable, KeptFields kept, Runnable changed) {
        super(t("published.card"));
        action(badge(standing, readable));
        if (standing == null) {
            add(new Paragraph(t("published.none")));
        } else {
            add(new Paragraph(t("published.version", standing.number(), Formats.moment(standing.at()), standing.author())), new Paragraph(t("published.reason", standing.reason())));
        }
        if (!readable) {
            add(new Paragraph(t("published.turned-off")));
        }
        Div ways = new Div();
        ways.addClassName("line");
        if (standing != null && readable) {
            Anchor open = new Anchor("publiek/" + workspace.slug(), t("published.open"), AnchorTarget.BLANK);
            open.setRouterIgnore(true);
            open.addClassName("as-button");
            ways.add(open);
        }
        Anchor versions = new Anchor(PlanNavigation.published(workspace.slug()), t("published.versions"));
        versions.addClassName("as-button");
        ways.add(versions);
        if (standing != null && workspace.may(Permission.PUBLISH_PAGE)) {
            ways.add(new Button(t("published.withdraw"), click -> new ReasonDialog(t("published.withdraw.title"), t("published.withdraw.explanation"), t("published.withdraw.reason"),
                    t("published.withdraw"), words -> kept.watch("reason", words), reason -> {
                        pages.withdraw(workspace, reason);
                        kept.forget();
                        Toast.done(t("published.withdrawn"));
                        changed.run();
                    }).open()));
        }
        add(ways);
    }

    private static Badge badge(PublishedVersion standing, boolean readable) {
        if (standing == null) {
            return new Badge(t("published.state.none"), Tone.IDLE, Shape.OPEN);
        }
        return readable ? new Badge(t("published.state.stands"), Tone.GOOD, Shape.FULL) : new Badge(t("published.state.waits"), Tone.WARN, Shape.HALF);
    }
}
