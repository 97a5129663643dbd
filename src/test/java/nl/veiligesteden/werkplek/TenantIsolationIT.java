package nl.veiligesteden.werkplek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.veiligesteden.werkplek.access.Colleagues;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.MembershipEndedException;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.documents.DocumentFormat;
import nl.veiligesteden.werkplek.documents.DocumentId;
import nl.veiligesteden.werkplek.documents.DocumentKind;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.DocumentWish;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.documents.MadeDocument;
import nl.veiligesteden.werkplek.documents.Templates;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.PillarDraft;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.review.ReviewKind;
import nl.veiligesteden.werkplek.review.Reviews;
import nl.veiligesteden.werkplek.rounds.Answering;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.QuestionKind;
import nl.veiligesteden.werkplek.rounds.MunicipalRounds;
import nl.veiligesteden.werkplek.rounds.QuestionSubject;
import nl.veiligesteden.werkplek.rounds.RemarkDraft;
import nl.veiligesteden.werkplek.rounds.ReportReview;
import nl.veiligesteden.werkplek.rounds.Reports;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundQuestions;
import nl.veiligesteden.werkplek.rounds.TestRounds;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.SampleArguments;
import nl.veiligesteden.werkplek.testing.ServiceMethods;
import nl.veiligesteden.werkplek.testing.ServiceMethods.Outcome;
import nl.veiligesteden.werkplek.testing.ServiceMethods.ServiceMethod;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nothing crosses. Every service method is called as a stranger with the ids of somebody else's things: no answer
 * may hold their words, and not a row of theirs may change. A new service is covered the moment that it exists.
 */
@DatabaseTest
@Import(TestRounds.class)
class TenantIsolationIT {

    private static final String CANARY = "kanarie";
    /** What a stranger types: enough to find the canary by a search, but not the word itself. */
    private static final String TYPED = "kan";

    @Autowired
    private ApplicationContext context;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Plans plans;
    @Autowired
    private Items items;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private Partners partners;
    @Autowired
    private Colleagues colleagues;
    @Autowired
    private Contacts contacts;
    @Autowired
    private Programme programme;
    @Autowired
    private Drafts drafts;
    @Autowired
    private TestRounds testRounds;
    @Autowired
    private RoundQuestions questions;
    @Autowired
    private Answering answering;
    @Autowired
    private Reports reports;
    @Autowired
    private ReportReview review;
    @Autowired
    private MunicipalRounds municipalRounds;
    @Autowired
    private Conversation conversation;
    @Autowired
    private Documents documents;
    @Autowired
    private Templates templates;
    @Autowired
    private Reviews reviews;

    private MunicipalityWorkspace owner;
    private PartnerWorkspace ownersPartner;
    private SampleArguments theirs;
    private ServiceMethods services;

    @BeforeEach
    void fillTheOwnersWorkspace() {
        services = new ServiceMethods(context);
        owner = workspaces.municipality(Role.COORDINATOR);
        ownersPartner = workspaces.partner();
        PlanId plan = plans.begin(owner, programme.currentPeriod(owner).id(), "Plan " + CANARY, Map.of());
        var pillar = plans.addPillar(owner, plan, new PillarDraft("Pijler " + CANARY, "", null));
        plans.addStrand(owner, pillar, "Inzetlijn " + CANARY);
        ItemId action = items.create(owner, plan, ItemDraft.of(ItemKind.ACTION, "Actie " + CANARY));
        items.report(owner, action, ProgressDraft.note(ItemStatus.DRAFT, null, "Bericht " + CANARY));
        partners.collaborate(owner, new PartnerName(ownersPartner.name()), CollaborationCategory.OTHER_PARTNER);
        ItemId task = items.create(owner, plan, new ItemDraft(ItemKind.PARTNER_TASK, "Taak " + CANARY, CANARY, "", action, null, null, null, Set.of(), "",
                null, null, LocalDate.now(), owner.membership(), ownersPartner.id()));
        items.ask(owner, task);
        partners.letInvite(owner, ownersPartner.id(), true);
        colleagues.invite(ownersPartner, owner.id(), "Genodigde " + CANARY, CANARY + "@test.example");
        contacts.add(owner, new ContactDraft("Contact " + CANARY, "", "", ""));
        contacts.takeOverDepartments(owner, List.of("Afdeling " + CANARY), List.of());
        drafts.keep(owner, TYPED, "Concept " + CANARY);
        runARound(action);
        DocumentId document = documents.make(owner, new DocumentWish(DocumentOrigin.ITEM, action.value(), DocumentKind.ITEM_DOSSIER, DocumentFormat.WORD, Locale.ENGLISH, true, null));
        await().until(() -> documents.find(owner, document).state() == MadeDocument.State.READY);
        templates.add(owner, DocumentKind.PLAN, Locale.ENGLISH, CANARY + ".docx", templates.content(owner, DocumentKind.PLAN, Locale.ENGLISH));
        lookThroughAccess();
        theirs = new SampleArguments(TYPED, owner, new PartnerId(ownersPartner.id().value()), plan, List.of(action, task), jdbc);
    }

    /** A round that is answered and was handed in once, and returned: all that can be done with it can be tried. */
    private void runARound(ItemId action) {
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        RoundId round = testRounds.running(movisie, TestRounds.about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Hoe gaat het?", false), owner);
        questions.add(movisie, round, TestRounds.about(QuestionSubject.ITEM, QuestionKind.TEXT, "En dit?", false));
        List<Question> asked = questions.list(movisie, round);
        items.report(owner, action, ProgressDraft.note(ItemStatus.PLANNED, null, ""));
        answering.answer(owner, round, List.of(new GivenAnswer(asked.getFirst().id(), "Antwoord " + CANARY, null)));
        answering.tell(owner, round, action, null, List.of(new GivenAnswer(asked.getLast().id(), "Antwoord " + CANARY, null)));
        reports.summarise(owner, round, "Samenvatting " + CANARY, 0);
        VersionId version = reports.handIn(owner, round);
        conversation.add(owner, new Subject(SubjectKind.REPORT, municipalRounds.one(owner, round).report().value()), new CommentDraft(Audience.INTERNAL, "Gesprek " + CANARY, Set.of()));
        review.giveBack(movisie, version, "Vraag " + CANARY, List.of(new RemarkDraft(asked.getFirst().id(), null, CANARY)));
    }

    /** A campaign in which a colleague waits to be confirmed. */
    private void lookThroughAccess() {
        MunicipalityWorkspace colleague = workspaces.colleague(owner.slug(), Role.READER);
        jdbc.sql("update account set name = :name where id = :id").param("name", "Collega " + CANARY).param("id", colleague.actor().account().value()).update();
        jdbc.sql("delete from review_entry").update();
        jdbc.sql("delete from review_campaign").update();
        reviews.open(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR), ReviewKind.YEARLY, LocalDate.now().plusDays(Reviews.DAYS));
    }

    @Test
    void everyServiceMethodTakesAWorkspaceFirstOrSaysWhyNot() {
        List<String> without = services.all().stream()
                .filter(found -> !found.method().isAnnotationPresent(NoWorkspace.class)).filter(found -> !found.takesAWorkspace())
                .map(ServiceMethod::toString).toList();
        assertThat(without).isEmpty();
    }

    @Test
    void tellsAnotherMunicipalityNothingAndLetsItChangeNothing() {
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        assertNothingCrosses(stranger, MunicipalityWorkspace.class, true, Set.of());
    }

    @Test
    void tellsAnotherPartnerNothingAndLetsItChangeNothing() {
        assertNothingCrosses(workspaces.partner(), PartnerWorkspace.class, true, Set.of());
    }

    @Test
    void letsMovisieChangeNothingOfAMunicipality() {
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        assertNothingCrosses(workspaces.observing(movisie, owner.slug()), MunicipalityWorkspace.class, false, Set.of());
    }

    /** But a document of what it reads. */
    @Test
    void letsAReaderChangeNothing() {
        assertNothingCrosses(workspaces.colleague(owner.slug(), Role.READER), MunicipalityWorkspace.class, false, Set.of("Documents.make"));
    }

    /** Proof that the calls above would find something if there were something to find. */
    @Test
    void tellsTheOwnerWhatItHidesFromOthers() {
        Set<String> revealing = new TreeSet<>();
        for (ServiceMethod found : services.of(MunicipalityWorkspace.class)) {
            for (Object[] arguments : theirs.variants(found.method(), owner)) {
                if (found.call(arguments).text().contains(CANARY)) {
                    revealing.add(found.toString());
                }
            }
        }
        assertThat(revealing).contains("ItemQueries.list", "ItemPage.details", "Stories.story", "Plans.document", "Contacts.contacts", "Search.find", "BulkChanges.preview",
                "Dashboard.coming", "RoundItems.list", "RoundItems.ofMunicipality", "MunicipalRounds.one", "ReportArchive.open", "Reports.preview", "Documents.nameOf", "Documents.list", "Documents.find", "Templates.list", "Templates.find",
                "ReviewLists.entries");
    }

    @Test
    void answersAForeignSlugLikeOneThatDoesNotExist() {
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> workspaces.asks(stranger, owner.slug())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> workspaces.asks(stranger, "bestaat-niet")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> workspaces.asks(ownersPartner, owner.slug())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void stopsAWorkspaceWhoseMembershipEnded() {
        MunicipalityWorkspace colleague = workspaces.colleague(owner.slug(), Role.POLICY_OFFICER);
        workspaces.endMembership(colleague);
        assertThatThrownBy(colleague::id).isInstanceOf(MembershipEndedException.class);
    }

    @Test
    void everyTableOfAMunicipalityRefersWithinThatMunicipality() {
        List<String> loose = jdbc.sql("""
                        select concat(k.table_name, '.', k.constraint_name) from information_schema.key_column_usage k
                        where k.table_schema = database() and k.referenced_table_name is not null
                          and k.table_name in (select c.table_name from information_schema.columns c
                              where c.table_schema = database() and c.column_name = 'municipality_id')
                          and k.referenced_table_name in ('item', 'plan', 'pillar', 'strand', 'membership', 'plan_section')
                          and not exists (select 1 from information_schema.key_column_usage other where other.table_schema = database()
                              and other.constraint_name = k.constraint_name and other.table_name = k.table_name and other.column_name = 'municipality_id')""")
                .query(String.class).list();
        assertThat(loose).isEmpty();
    }

    private void assertNothingCrosses(Workspace caller, Class<?> type, boolean mayNotSee, Set<String> may) {
        Map<String, String> before = theirs.snapshot();
        List<String> leaks = new ArrayList<>();
        int called = 0;
        for (ServiceMethod found : services.of(type).stream().filter(found -> !may.contains(found.toString())).toList()) {
            for (Object[] arguments : theirs.variants(found.method(), caller)) {
                Outcome outcome = found.call(arguments);
                called++;
                if (mayNotSee && outcome.text().contains(CANARY)) {
                    leaks.add(found + " tells " + outcome.text());
                }
                if (!theirs.snapshot().equals(before)) {
                    leaks.add(found + " changed " + Arrays.toString(arguments));
                    before = theirs.snapshot();
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(called).isGreaterThan(5);
    }
}
