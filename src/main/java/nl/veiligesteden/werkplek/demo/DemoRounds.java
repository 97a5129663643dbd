package nl.veiligesteden.werkplek.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.rounds.Answering;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.ItemAnswer;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.QuestionDraft;
import nl.veiligesteden.werkplek.rounds.QuestionKind;
import nl.veiligesteden.werkplek.rounds.QuestionSubject;
import nl.veiligesteden.werkplek.rounds.RemarkDraft;
import nl.veiligesteden.werkplek.rounds.ReportReview;
import nl.veiligesteden.werkplek.rounds.Reports;
import nl.veiligesteden.werkplek.rounds.RoundDraft;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundItem;
import nl.veiligesteden.werkplek.rounds.RoundItems;
import nl.veiligesteden.werkplek.rounds.RoundKind;
import nl.veiligesteden.werkplek.rounds.RoundQuestions;
import nl.veiligesteden.werkplek.rounds.Rounds;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.rounds.Whose;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A round that was finished, with reports to compare, and one that runs. */
@Component
@Profile("demo")
class DemoRounds {

    private static final String MARIT = "marit@movisie.example";
    private static final String DAAN = "daan@hengelo.example";
    private static final String NOOR = "noor@hengelo.example";
    private static final String FEMKE = "femke@enschede.example";
    private static final String REPORTS = "Hoeveel meldingen van straatintimidatie kwamen er binnen?";
    private static final String LESSON = "Wat leerde u dat andere gemeenten helpt?";
    private static final String BUDGET = "Is er voor de rest van de periode geld?";
    private static final String REACHED = "Hoeveel mensen zijn bereikt?";

    private final DemoAccounts accounts;
    private final DemoClock time;
    private final Workspaces workspaces;
    private final Programme programme;
    private final Rounds rounds;
    private final RoundQuestions questions;
    private final RoundItems items;
    private final Answering answering;
    private final Reports reports;
    private final ReportReview review;
    private final Conversation conversation;
    private final JdbcClient jdbc;

    DemoRounds(DemoAccounts accounts, DemoClock time, Workspaces workspaces, Programme programme, Rounds rounds, RoundQuestions questions, RoundItems items, Answering answering,
               Reports reports, ReportReview review, Conversation conversation, JdbcClient jdbc) {
        this.accounts = accounts;
        this.time = time;
        this.workspaces = workspaces;
        this.programme = programme;
        this.rounds = rounds;
        this.questions = questions;
        this.items = items;
        this.answering = answering;
        this.reports = reports;
        this.review = review;
        this.conversation = conversation;
        this.jdbc = jdbc;
    }

    /** @param counting counts the days that ended by then, of which a report shows the course */
    void load(Runnable counting) {
        RoundId finished = begin(150, 30);
        on(150, MARIT, () -> {
            ask(finished, REPORTS, QuestionKind.NUMBER, "meldingen", true);
            ask(finished, LESSON, QuestionKind.TEXT, "", false);
            ask(finished, BUDGET, QuestionKind.YES_NO, "", true);
            questions.add(workspaces.programme(), finished, new QuestionDraft(REACHED, "Een schatting is goed.", QuestionKind.NUMBER, QuestionSubject.ITEM, Set.of(ItemKind.ACTIVITY), Set.of(),
                    Set.of(), false, "mensen", List.of(), null, null));
            rounds.open(workspaces.programme(), finished);
        });
        on(140, DAAN, () -> tell(finished, 6, Health.ATTENTION, "De aanloop kost meer tijd dan gedacht."));
        time.daysAgo(128, counting);
        VersionId first = handIn(128, NOOR, "hengelo", finished, "87", "Begin met de ondernemers: zij zien het meest.", "yes",
                "Het meeste loopt. Over enkele activiteiten is nog weinig te zeggen.");
        on(125, MARIT, () -> review.giveBack(workspaces.programme(), first, "Dank. Twee dingen nog.", List.of(
                new RemarkDraft(question(finished, REPORTS).id(), null, "Is dit met of zonder de meldingen bij de politie?"))));
        on(122, DAAN, () -> tell(finished, 4, Health.ON_TRACK, "Weer op schema, de partners doen mee."));
        VersionId second = handIn(121, NOOR, "hengelo", finished, "112", "Begin met de ondernemers: zij zien het meest, en zij spreken omstanders aan.", "yes",
                "Het meeste loopt. Over enkele activiteiten is nog weinig te zeggen. De meldingen zijn nu met die bij de politie.");
        on(118, MARIT, () -> {
            review.accept(workspaces.programme(), second);
            say(workspaces.programme(), second, "Mooi dat de ondernemers meedoen. Mag ik dit als voorbeeld aan andere gemeenten laten zien?");
        });
        on(117, NOOR, () -> say(workspaces.municipality("hengelo"), second, "Ja, graag. De binnenstadsmanager vertelt er desgewenst zelf over."));
        VersionId enschede = handIn(124, FEMKE, "enschede", finished, "203", "Studenten bereik je in de introductieweek, daarna niet meer.", "no",
                "De eerste maanden stonden in het teken van de introductie.");
        on(119, MARIT, () -> review.accept(workspaces.programme(), enschede));
        on(115, MARIT, () -> rounds.close(workspaces.programme(), finished));

        RoundId running = begin(12, 28);
        on(12, MARIT, () -> {
            questions.takeOver(workspaces.programme(), running, finished);
            rounds.open(workspaces.programme(), running);
        });
        on(3, DAAN, () -> tell(running, 2, null, "Ligt op schema; volgende maand meer."));
        RoundId prepared = begin(-75, 28);
        on(1, MARIT, () -> questions.takeOver(workspaces.programme(), prepared, running));
        jdbc.sql("update item i set last_update_at = greatest(coalesce(last_update_at, '2000-01-01'), coalesce((select max(u.at) from progress_update u where u.item_id = i.id), '2000-01-01'))"
                + " where last_update_at is not null").update();
    }

    private void on(int daysAgo, String who, Runnable deed) {
        time.daysAgo(daysAgo, () -> accounts.as(who, deed));
    }

    private RoundId begin(int daysAgo, int days) {
        RoundId[] begun = new RoundId[1];
        // What begins later is prepared before: nothing was done in the future.
        int done = Math.max(1, daysAgo);
        on(done, MARIT, () -> {
            LocalDate starts = LocalDate.now(time.withZone(Time.NETHERLANDS)).plusDays(done - daysAgo);
            begun[0] = rounds.begin(workspaces.programme(), new RoundDraft("Voortgangsronde " + DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("nl")).format(starts), RoundKind.PROGRESS,
                    programme.currentPeriod(workspaces.programme()).id(), starts, starts.plusDays(days),
                    "Vertel per onderdeel kort hoe het gaat. Een paar zinnen is genoeg.\n\nVragen? Bel of mail Marit.", Set.of(ItemKind.values())));
        });
        return begun[0];
    }

    private void ask(RoundId round, String wording, QuestionKind kind, String unit, boolean required) {
        questions.add(workspaces.programme(), round, new QuestionDraft(wording, "", kind, QuestionSubject.MUNICIPALITY, Set.of(), Set.of(), Set.of(), required, unit, List.of(), null, null));
    }

    private Question question(RoundId round, String wording) {
        return questions.list(workspaces.programme(), round).stream().filter(one -> one.content().wording().equals(wording)).findFirst().orElseThrow();
    }

    /** Of the first that are under way and are the person's own. */
    private void tell(RoundId round, int number, Health health, String note) {
        items.list(workspaces.municipality("hengelo"), round, new Whose.Mine(), new Page(0, 100)).shown().stream().filter(item -> item.line().status() == ItemStatus.IN_PROGRESS).limit(number)
                .forEach(item -> answering.tell(workspaces.municipality("hengelo"), round, item.line().id(), ProgressDraft.note(null, health, note), reached(item)));
    }

    private static List<GivenAnswer> reached(RoundItem item) {
        return item.answers().stream().map(answer -> new GivenAnswer(answer.question().id(), String.valueOf(40 + Math.floorMod(item.line().title().hashCode(), 300)), answer.version())).toList();
    }

    private void say(Workspace who, VersionId version, String words) {
        UUID report = jdbc.sql("select report_id from report_version where id = :id").param("id", version.value()).query(UUID.class).single();
        conversation.add(who, new Subject(SubjectKind.REPORT, report), new CommentDraft(Audience.SHARED, words, Set.of()));
    }

    private VersionId handIn(int daysAgo, String who, String municipality, RoundId round, String number, String lesson, String budget, String summary) {
        UUID[] version = new UUID[1];
        on(daysAgo, who, () -> {
            answering.answer(workspaces.municipality(municipality), round, items.ofMunicipality(workspaces.municipality(municipality), round).stream()
                    .map(answer -> new GivenAnswer(answer.question().id(), words(answer, number, lesson, budget), answer.version())).toList());
            reports.summarise(workspaces.municipality(municipality), round, summary, jdbc.sql("""
                            select pr.version from progress_report pr join municipality m on m.id = pr.municipality_id where pr.round_id = :round and m.slug = :slug""")
                    .param("round", round.value()).param("slug", municipality).query(Long.class).single());
            version[0] = reports.handIn(workspaces.municipality(municipality), round).value();
        });
        return new VersionId(version[0]);
    }

    private static String words(ItemAnswer answer, String number, String lesson, String budget) {
        return switch (answer.question().content().kind()) {
            case NUMBER -> number;
            case YES_NO -> budget;
            default -> lesson;
        };
    }
}
