package nl.veiligesteden.werkplek.rounds.ui;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.conversation.ui.StoryCard;
import nl.veiligesteden.werkplek.rounds.QuestionId;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** Addresses of rounds and reports. */
@Component
public class RoundsNavigation implements NavigationSource {

    static final String ROUNDS = "/rondes";
    static final String REPORTS = "/rapportages";
    static final String REPORT = "/rapportage";
    static final String PREVIEW = "/voorbeeld";
    static final String CHANGED = "/veranderd";
    static final String SETUP = "/opzet";
    static final String QUESTIONS = "/vragen";
    static final String READ = "/inlezen";
    static final String COMPARE = "/vergelijk";
    static final String PARTNER_ROUND = "/ronde";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(Role.Scope.PROGRAMME, 12, "nav.rounds", Icon.INBOX, WorkspaceRoute.PROGRAMME + ROUNDS, Set.of(Role.values()), true),
                new NavigationEntry(Role.Scope.MUNICIPALITY, 15, "nav.rounds", Icon.INBOX, Paths.municipality("{slug}") + ROUNDS, Set.of(Role.values()), true),
                NavigationEntry.forAll(Role.Scope.PARTNER, 20, "nav.round", Icon.INBOX, Paths.partner("{slug}") + PARTNER_ROUND));
    }

    /** What a municipality's people fill in. */
    public static String round(String municipality, RoundId round) {
        return Paths.municipality(municipality) + ROUNDS + "/" + round.value();
    }

    /** What a municipality hands in, for its coordinator. */
    public static String report(String municipality, RoundId round) {
        return round(municipality, round) + REPORT;
    }

    /** The report as it would be if it were handed in now. */
    static String preview(String municipality, RoundId round) {
        return report(municipality, round) + PREVIEW;
    }

    /** What changed since the report was handed in last. */
    static String changedSince(String municipality, RoundId round) {
        return report(municipality, round) + CHANGED;
    }

    /** A report that was handed in, for the municipality; for Movisie where the slug is null. */
    static String handedIn(String municipality, VersionId version) {
        return (municipality == null ? WorkspaceRoute.PROGRAMME : Paths.municipality(municipality)) + REPORTS + "/" + version.value();
    }

    /** Where a report is talked about. */
    public static String talk(String municipality, VersionId version) {
        return handedIn(municipality, version) + "#" + StoryCard.ID;
    }

    static String compared(String municipality, VersionId earlier, VersionId later) {
        return handedIn(municipality, later) + COMPARE + "/" + earlier.value();
    }

    /** How a round fills up, for Movisie. */
    static String live(RoundId round) {
        return WorkspaceRoute.PROGRAMME + ROUNDS + "/" + round.value();
    }

    static String setup(RoundId round) {
        return live(round) + SETUP;
    }

    static String question(RoundId round, QuestionId question) {
        return live(round) + QUESTIONS + "/" + question.value();
    }

    /** What a partner fills in, over all municipalities. */
    public static String partner(String partner) {
        return Paths.partner(partner) + PARTNER_ROUND;
    }
}
