package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import nl.veiligesteden.werkplek.attachments.ui.AttachmentsCard;
import nl.veiligesteden.werkplek.conversation.ui.StoryCard;
import nl.veiligesteden.werkplek.rounds.VersionLine;

/** What the municipality and Movisie say to each other about a report, and the files they add to that; it goes on over all versions. */
class ReportTalk extends Div {

    private final StoryCard story;
    private final AttachmentsCard files;

    /** @param files makes the card of files, which reports each change of them */
    ReportTalk(StoryCard story, Function<Runnable, AttachmentsCard> files) {
        this.story = story;
        this.files = files.apply(this::refresh);
        addClassNames("stack", "report-talk");
        add(story, this.files);
    }

    /** Leads down to it from the head of a long report. */
    static Anchor link(VersionLine report, String municipality) {
        Anchor link = new Anchor(RoundsNavigation.talk(municipality, report.id()), t("rounds.talk"));
        link.addClassName("as-button");
        return link;
    }

    /** Reads again what stands there. @return whether something else stands there now */
    final boolean refresh() {
        return story.refresh() | files.refresh();
    }
}
