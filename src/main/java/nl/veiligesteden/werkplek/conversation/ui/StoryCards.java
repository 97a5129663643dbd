package nl.veiligesteden.werkplek.conversation.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.conversation.Stories;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.ui.Readers;
import org.springframework.stereotype.Component;

/** Makes the story of a subject for each kind of reader, with the place to write for who may write. */
@Component
public class StoryCards {

    /** The query parameter that says which part is read. */
    public static final String FILTER = "verhaal";

    private final Stories stories;
    private final Conversation conversation;
    private final Programme programme;
    private final Drafts drafts;
    private final Clock clock;

    StoryCards(Stories stories, Conversation conversation, Programme programme, Drafts drafts, Clock clock) {
        this.stories = stories;
        this.conversation = conversation;
        this.programme = programme;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param path where the subject is shown
     * @param help runs after something was said about the request for help, which may change where it stands
     */
    public StoryCard of(MunicipalityWorkspace workspace, Subject subject, String path, StoryFilter filter, Runnable help) {
        Function<Conversation.Floor, Function<Audience, String>> readers = floor -> Readers.of(workspace.name(), floor.partner());
        return card(t("story.title"), workspace, subject, filter, (chosen, page) -> stories.story(workspace, subject, chosen, page), readers, help)
                .filters(List.of(StoryFilter.values()), chosen -> UI.getCurrent().getPage().getHistory().replaceState(null,
                        Paths.withQuery(path, chosen == StoryFilter.ALL ? Map.of() : Map.of(FILTER, List.of(chosen.word())))));
    }

    public StoryCard of(PartnerWorkspace workspace, Subject subject, String municipality) {
        return card(t("story.title"), workspace, subject, StoryFilter.ALL, (chosen, page) -> stories.story(workspace, subject, page),
                floor -> audience -> t("composer.reads.by-partner", municipality), () -> { });
    }

    /**
     * What people say about a subject whose course is shown elsewhere.
     *
     * @param municipality whose it is
     */
    public StoryCard talk(Workspace workspace, Subject subject, String municipality) {
        return card(t("story.talk"), workspace, subject, StoryFilter.ALL, (chosen, page) -> stories.talk(workspace, subject, page), floor -> Readers.of(municipality, null), () -> { });
    }

    /** The thread of a request for help. */
    StoryCard thread(ProgrammeWorkspace workspace, Subject subject, String municipality, Runnable help) {
        return card(t("help.thread"), workspace, subject, StoryFilter.ALL, (chosen, page) -> stories.helpThread(workspace, subject, page),
                floor -> audience -> t("composer.reads.HELP", municipality), help);
    }

    /** A partner answers above; a second field for words would only ask which of the two is meant. */
    private static Details folded(Composer composer) {
        Details details = new Details(t("composer.open"), composer);
        details.setOpened(composer.hasWords());
        details.setWidthFull();
        return details;
    }

    private StoryCard card(String heading, Workspace workspace, Subject subject, StoryFilter filter, BiFunction<StoryFilter, Page, List<StoryEntry>> read,
                           Function<Conversation.Floor, Function<Audience, String>> readers, Runnable help) {
        conversation.seen(workspace, subject);
        StoryCard[] card = new StoryCard[1];
        CommentActions actions = new CommentActions(conversation, workspace, new DraftKeeper(drafts, workspace, "edit"), () -> card[0].reload());
        ChangeTexts texts = new ChangeTexts(() -> programme.targetGroups(workspace));
        card[0] = new StoryCard(heading, filter, read, entry -> new StoryLine(entry, clock.instant(), actions, texts));
        Conversation.Floor floor = conversation.floor(workspace, subject);
        if (!floor.audiences().isEmpty()) {
            Composer composer = new Composer(floor.audiences(), audience -> conversation.people(workspace, subject, audience),
                    readers.apply(floor), new DraftKeeper(drafts, workspace, "comment:" + subject.id()), draft -> {
                conversation.add(workspace, subject, draft);
                Toast.done(t("composer.sent"));
                card[0].reload();
                if (draft.audience() == Audience.HELP) {
                    help.run();
                }
            });
            card[0].composer(workspace instanceof PartnerWorkspace ? folded(composer) : composer, () -> {
                Conversation.Floor now = conversation.floor(workspace, subject);
                if (!now.audiences().isEmpty()) {
                    composer.update(now.audiences(), readers.apply(now));
                }
            });
        }
        return card[0];
    }
}
