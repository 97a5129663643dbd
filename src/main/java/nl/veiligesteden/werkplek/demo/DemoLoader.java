package nl.veiligesteden.werkplek.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.demo.DemoAccounts.Person;
import nl.veiligesteden.werkplek.insight.DayCounter;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.plans.published.ProgrammePages;
import nl.veiligesteden.werkplek.programme.MunicipalityDraft;
import nl.veiligesteden.werkplek.programme.Participation;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.work.SavedViews;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the whole demo together in one transaction, so that an interrupted first start leaves nothing half. */
@Component
@Profile("demo")
class DemoLoader {

    /** Longer ago than anything of the demo happened. */
    private static final int MONTHS = 19;
    private static final String ADMINISTRATOR = "joost@movisie.example";
    private static final List<String> WELL_KNOWN = List.of("HALT", "Politie", "GGD Twente", "GGD", "COC", "CCV", "Jongerenwerk", "Slachtofferhulp Nederland");

    private final DemoAccounts accounts;
    private final Workspaces workspaces;
    private final SharedPartners partners;
    private final DemoPlans plans;
    private final DemoProgress progress;
    private final DemoTasks tasks;
    private final SavedViews views;
    private final DemoConversation conversation;
    private final DemoRounds rounds;
    private final DemoReviews reviews;
    private final DemoPrivacy privacy;
    private final Programme programme;
    private final ProgrammePages publicPages;
    private final DayCounter days;
    private final JdbcClient jdbc;

    DemoLoader(DemoAccounts accounts, Workspaces workspaces, SharedPartners partners, DemoPlans plans, DemoProgress progress, DemoTasks tasks,
               DemoConversation conversation, DemoRounds rounds, DemoReviews reviews, DemoPrivacy privacy, SavedViews views, Programme programme, ProgrammePages publicPages,
               DayCounter days, JdbcClient jdbc) {
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.partners = partners;
        this.plans = plans;
        this.progress = progress;
        this.tasks = tasks;
        this.views = views;
        this.conversation = conversation;
        this.rounds = rounds;
        this.reviews = reviews;
        this.privacy = privacy;
        this.programme = programme;
        this.publicPages = publicPages;
        this.days = days;
        this.jdbc = jdbc;
    }

    /** @return whether there was nobody yet, and now the demo is there */
    @Transactional
    public boolean load() {
        if (accounts.anybody()) {
            return false;
        }
        accounts.add(person(ADMINISTRATOR));
        accounts.as(ADMINISTRATOR, () -> WELL_KNOWN.forEach(name -> partners.add(workspaces.programme(), new PartnerName(name))));
        DemoAccounts.PEOPLE.stream().filter(person -> !person.email().equals(ADMINISTRATOR)).forEach(accounts::add);
        // Daan also reads along in Almelo: somebody with two workspaces.
        accounts.add(new Person("daan@hengelo.example", "Daan de Vries", Role.READER, "almelo"));
        accounts.as(ADMINISTRATOR, () -> publicPages.turn(workspaces.programme(), true));
        ownPage("hengelo", "noor@hengelo.example", "daan@hengelo.example");
        ownPage("enschede", "femke@enschede.example", "bram@enschede.example");
        tasks.load();
        accounts.as("noor@hengelo.example", () -> views.save(workspaces.municipality("hengelo"), "Over datum", "signaal=overdue", true));
        accounts.as("daan@hengelo.example", () -> views.save(workspaces.municipality("hengelo"), "Mijn bord", "van-mij=ja&beeld=bord", false));
        conversation.load();
        others();
        jdbc.sql("update municipality set participation = 'PAUSED' where slug = 'assen'").update();
        accounts.as(ADMINISTRATOR, () -> programme.addMunicipality(workspaces.programme(),
                new MunicipalityDraft("GM0503", "Delft", "Zuid-Holland", null, Participation.ACTIVE)));
        rounds.load(this::countPast);
        privacy.load();
        reviews.load();
        countPast();
        lookedBefore();
        return true;
    }

    /** The last day of each month, and of today's the day before: the nights to come count the days between. */
    private void countPast() {
        LocalDate last = days.lastDay();
        days.count(Stream.concat(Stream.of(last), Stream.iterate(YearMonth.from(last).minusMonths(1), month -> month.minusMonths(1)).limit(MONTHS).map(YearMonth::atEndOfMonth))
                .toList());
    }

    private void lookedBefore() {
        jdbc.sql("insert into programme_look (account_id, looked_at) select id, utc_timestamp(6) - interval 8 day from account where email = 'marit@movisie.example'").update();
    }

    private void ownPage(String slug, String coordinator, String officer) {
        accounts.as(coordinator, () -> plans.importPage(workspaces.municipality(slug), "/demo/plan-" + slug + ".txt"));
        accounts.as(coordinator, () -> progress.tell(workspaces.municipality(slug), owners(coordinator, officer), slug.hashCode()));
    }

    private List<MembershipId> owners(String... emails) {
        return List.of(emails).stream().map(email -> jdbc.sql("""
                        select m.id from membership m join account a on a.id = m.account_id where a.email = :email and m.role <> 'READER'""")
                .param("email", email).query((row, number) -> new MembershipId(row.getObject("id", UUID.class))).single()).toList();
    }

    /** The other municipalities get smaller plans, marked as examples. */
    private void others() {
        Map<String, String> names = new TreeMap<>();
        jdbc.sql("select slug, name from municipality where slug not in ('hengelo', 'enschede')")
                .query(row -> {
                    names.put(row.getString("slug"), row.getString("name"));
                });
        jdbc.sql("update municipality set example = true where slug not in ('hengelo', 'enschede')").update();
        int number = 0;
        for (Map.Entry<String, String> municipality : names.entrySet()) {
            int seed = number++;
            String email = "coordinator@" + municipality.getKey() + ".example";
            MembershipId owner = accounts.add(new Person(email, DemoPlans.COORDINATORS.get(seed % DemoPlans.COORDINATORS.size()), Role.COORDINATOR,
                    municipality.getKey()));
            accounts.as(email, () -> plans.example(workspaces.municipality(municipality.getKey()), seed));
            accounts.as(email, () -> progress.tell(workspaces.municipality(municipality.getKey()), List.of(owner), seed));
        }
    }

    private static Person person(String email) {
        return DemoAccounts.PEOPLE.stream().filter(person -> person.email().equals(email)).findFirst().orElseThrow();
    }
}
