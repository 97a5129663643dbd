package nl.veiligesteden.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.SampleArguments;
import nl.veiligesteden.werkplek.testing.ServiceMethods;
import nl.veiligesteden.werkplek.testing.ServiceMethods.Outcome;
import nl.veiligesteden.werkplek.testing.ServiceMethods.ServiceMethod;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.Items;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Random people do random things with each other's ids, and access ends meanwhile: whatever anybody is told holds no word that was never theirs. All that a person writes holds a word of the
 * own municipality; what is internal there holds one more, which Movisie and partners never read.
 */
@DatabaseTest
class RandomActsIT {

    private static final int ACTS = 800;
    private static final int MUNICIPALITIES = 3;
    /** How often the ids are looked up anew that people try. */
    private static final int AGAIN = 100;
    /** The name of an organisation is one for all who work with it. */
    private static final Set<String> SHARED_BY_DESIGN = Set.of("Partners.collaborate");

    @Autowired
    private ApplicationContext context;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private Partners partners;
    @Autowired
    private Contacts contacts;
    @Autowired
    private Conversation conversation;
    @Autowired
    private Drafts drafts;
    @Autowired
    private JdbcClient jdbc;

    private final List<SampleArguments> places = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private ServiceMethods services;

    /** @param strange words that this person must never be told */
    private record Person(String name, Workspace workspace, String writes, Set<String> strange) {
    }

    private static String word(int municipality) {
        return "kwikstaart" + municipality;
    }

    private static String internal(int municipality) {
        return "nachtegaal" + municipality;
    }

    @BeforeEach
    void threeMunicipalitiesTwoPartnersAndMovisie() {
        services = new ServiceMethods(context);
        List<PartnerWorkspace> organisations = List.of(workspaces.partner(), workspaces.partner());
        Set<String> all = IntStream.range(0, MUNICIPALITIES).boxed().flatMap(number -> Stream.of(word(number), internal(number))).collect(Collectors.toSet());
        Set<String> within = IntStream.range(0, MUNICIPALITIES).mapToObj(RandomActsIT::internal).collect(Collectors.toSet());
        MunicipalityWorkspace first = workspaces.municipality(Role.COORDINATOR);
        for (int number = 0; number < MUNICIPALITIES; number++) {
            MunicipalityWorkspace owner = number == 0 ? first : workspaces.municipality(Role.COORDINATOR);
            PartnerWorkspace partner = organisations.get(Math.min(number, 1));
            places.add(fill(owner, partner, number));
            Set<String> strange = without(all, word(number), internal(number));
            for (Role role : List.of(Role.COORDINATOR, Role.POLICY_OFFICER, Role.READER)) {
                people.add(new Person(role + " of " + number, workspaces.colleague(owner.slug(), role), word(number), strange));
            }
        }
        // The first works with one municipality, the second with two.
        people.add(new Person("first partner", organisations.getFirst(), word(0), with(within, word(1), word(2))));
        people.add(new Person("second partner", organisations.getLast(), "merel", with(within, word(0))));
        for (Role role : List.of(Role.PROGRAMME_COORDINATOR, Role.PROGRAMME_ADMINISTRATOR)) {
            ProgrammeWorkspace movisie = workspaces.programme(role);
            people.add(new Person(role.toString(), movisie, "ooievaar", within));
            people.add(new Person(role + " looking at a municipality", workspaces.observing(movisie, first.slug()), "ooievaar", without(all, word(0))));
        }
    }

    private static Set<String> with(Set<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> words, String... own) {
        return words.stream().filter(word -> !List.of(own).contains(word)).collect(Collectors.toSet());
    }

    private SampleArguments fill(MunicipalityWorkspace owner, PartnerWorkspace partner, int number) {
        PlanId plan = testItems.plan(owner);
        ItemId action = items.create(owner, plan, ItemDraft.of(ItemKind.ACTION, "Actie " + word(number)));
        partners.collaborate(owner, new PartnerName(partner.name()), CollaborationCategory.OTHER_PARTNER);
        ItemId task = items.create(owner, plan, new ItemDraft(ItemKind.PARTNER_TASK, "Taak " + word(number), "", "", action, null, null, null, Set.of(), "", null, null, LocalDate.now(), owner.membership(),
                partner.id()));
        items.ask(owner, task);
        for (ItemId item : List.of(action, task)) {
            conversation.add(owner, Subject.of(item), new CommentDraft(Audience.INTERNAL, internal(number), Set.of()));
        }
        contacts.add(owner, new ContactDraft("Contact " + word(number), "", "", ""));
        drafts.keep(owner, "bericht", internal(number));
        return new SampleArguments(word(number), owner, partner.id(), plan, List.of(action, task), jdbc);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nobodyIsEverToldWhatWasNeverTheirs(long seed) {
        Random random = new Random(seed);
        List<String> leaks = new ArrayList<>();
        List<String> done = new ArrayList<>();
        Map<String, Integer> answered = new HashMap<>();
        Map<String, SampleArguments> ids = new HashMap<>();
        for (int act = 0; act < ACTS; act++) {
            if (act % AGAIN == 0) {
                ids.clear();
            }
            Person person = people.get(random.nextInt(people.size()));
            // In the first half everybody stays.
            if (act > ACTS / 2 && random.nextInt(ACTS / 10) == 0) {
                workspaces.endMembership(person.workspace());
                done.add(person.name() + " ended");
            }
            List<ServiceMethod> methods = services.of(person.workspace().getClass()).stream().filter(method -> !SHARED_BY_DESIGN.contains(method.toString())).toList();
            ServiceMethod method = methods.get(random.nextInt(methods.size()));
            int whose = random.nextInt(places.size());
            List<Object[]> variants = ids.computeIfAbsent(person.writes() + whose, key -> places.get(whose).but(person.writes(), 0))
                    .variants(method.method(), person.workspace());
            Outcome outcome = method.call(variants.get(random.nextInt(variants.size())));
            done.add(person.name() + ": " + method + " with what is of " + whose);
            if (outcome.error() == null) {
                answered.merge(person.name(), 1, Integer::sum);
            }
            person.strange().stream().filter(outcome.text()::contains).forEach(word -> leaks.add("seed " + seed + ", act " + done.size() + ": " + done.getLast() + " tells " + word + ": "
                    + outcome.text().substring(Math.max(0, outcome.text().indexOf(word) - 200), Math.min(outcome.text().length(), outcome.text().indexOf(word) + 60))));
        }
        assertThat(leaks).isEmpty();
        assertThat(mailed(leaks)).as("mails that came of it").isPositive();
        assertThat(leaks).isEmpty();
        // Enough came of it to have found something.
        assertThat(answered).hasSize(people.size()).allSatisfy((name, count) -> assertThat(count).as(name).isGreaterThan(2));
    }

    /** Writes what was gathered for each, as when nothing more happened for a while. */
    private int mailed(List<String> leaks) {
        jdbc.sql("update mail set first_at = first_at - interval 1 day, last_at = last_at - interval 1 day where state = 'GATHERING'").update();
        ReflectionTestUtils.invokeMethod(context.getBean("postman"), "work");
        int mails = 0;
        for (Person person : people) {
            for (String mail : jdbc.sql("select concat(subject, ' ', body) from mail where account_id = :account and body is not null").param("account", person.workspace().actor().account().value()).query(String.class).list()) {
                mails++;
                person.strange().stream().filter(mail::contains).forEach(word -> leaks.add("a mail to " + person.name() + " tells " + word));
            }
        }
        return mails;
    }
}
