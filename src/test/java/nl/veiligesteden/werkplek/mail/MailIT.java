package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.Overlap;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What is mailed to whom, and that nothing is mailed twice; the mail server is a real one. */
@DatabaseTest
class MailIT {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private Conversation conversation;
    @Autowired
    private Postman postman;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Overlap overlap;

    private MunicipalityWorkspace officer;
    private PartnerWorkspace partner;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("spring.mail.properties.mail.smtp.connectiontimeout", () -> "2000");
        // The tests say when the postman works.
        registry.add("werkplek.mail.pace", () -> "PT12H");
        registry.add("werkplek.mail.clock", () -> "PT12H");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void begin() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        jdbc.sql("delete from mail_notice").update();
        jdbc.sql("delete from mail").update();
        officer = workspaces.municipality(Role.POLICY_OFFICER);
        partner = workspaces.partner();
        testItems.collaborate(officer, partner);
    }

    @Test
    void aFaultInOneMailHoldsUpNoOther() throws Exception {
        items.ask(officer, testItems.task(officer, partner.id(), "Kapot"));
        jdbc.sql("update mail_notice n join mail l on l.id = n.mail_id join membership m on m.account_id = l.account_id set n.kind = 'ONZIN', n.object_id = m.id").update();
        jdbc.sql("update mail set first_at = first_at - interval 1 day").update();
        PartnerWorkspace other = workspaces.partner();
        testItems.collaborate(officer, other);
        items.ask(officer, testItems.task(officer, other.id(), "Heel"));
        deliver();
        assertThat(onlyMail().getAllRecipients()[0].toString()).isEqualTo(address(other));
        assertThat(states()).containsExactlyInAnyOrder(MailState.FAILED, MailState.SENT);
    }

    @Test
    void mailsTheTaskToThePartnerWithALinkToItAndNotToWhoAsked() throws Exception {
        ItemId task = testItems.task(officer, partner.id(), "Gastles op het ROC");
        items.ask(officer, task);
        deliver();
        MimeMessage mail = onlyMail();
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo(address(partner));
        assertThat(mail.getSubject()).contains("Gastles op het ROC").contains(officer.name());
        assertThat(links(mail)).hasSize(2);
        assertThat(jdbc.sql("select path from sign_in_link where account_id = :id").param("id", partner.actor().account().value()).query(String.class).list())
                .containsOnly("partner/" + partner.slug() + "/taken/" + task.value(), "mail-en-agenda");
    }

    @Test
    void isTextAndHtmlSaysWhyItComesAndHowToHaveNoMore() throws Exception {
        jdbc.sql("update account set language = 'en' where id = :id").param("id", partner.actor().account().value()).update();
        items.ask(officer, testItems.task(officer, partner.id(), "Gastles <b>"));
        deliver();
        MimeMessage mail = onlyMail();
        MimeMultipart alternative = (MimeMultipart) ((MimeMultipart) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()).getBodyPart(0).getContent();
        assertThat(alternative.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(alternative.getBodyPart(1).getContentType()).startsWith("text/html");
        String html = alternative.getBodyPart(1).getContent().toString();
        assertThat(html).contains("lang=\"en\"").contains("Gastles &lt;b&gt;");
        assertThat(decoded(mail)).contains("You get this mail because a municipality asked your organisation to do a task.").contains("/afmelden/");
        String stop = mail.getHeader("List-Unsubscribe")[0];
        assertThat(stop).matches("<http://localhost:\\d+/afmelden/[\\w-]{43}>");
        assertThat(html).contains(stop.substring(1, stop.length() - 1));
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(jdbc.sql("select count(*) from sign_in_link where account_id = :id").param("id", partner.actor().account().value()).query(Integer.class).single())
                .as("one link to the task and one to the settings, for text and HTML together").isEqualTo(2);
    }

    @Test
    void mailsNothingOfAKindThatWasStoppedAlsoWhenItWasQueued() {
        choices.choose(TestWorkspaces.user(partner), NoticeKind.TASK_ASKED.name(), false);
        items.ask(officer, testItems.task(officer, partner.id(), "Gastles"));
        assertThat(states()).isEmpty();
        choices.choose(TestWorkspaces.user(partner), NoticeKind.TASK_ASKED.name(), true);
        items.ask(officer, testItems.task(officer, partner.id(), "Veldwerk"));
        choices.choose(TestWorkspaces.user(partner), NoticeKind.TASK_ASKED.name(), false);
        deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void mailsNobodyOnceTheyNoLongerWorkTogether() {
        ItemId task = testItems.asked(officer, partner.id(), "Gastles");
        jdbc.sql("delete from mail_notice").update();
        jdbc.sql("delete from mail").update();
        items.withdraw(officer, task, "Niet meer nodig.");
        assertThat(states()).containsExactly(MailState.GATHERING);
        jdbc.sql("update collaboration set ended_at = now() where municipality_id = :id").param("id", officer.id().value()).update();
        deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void makesOneMailOfOneBurst() throws Exception {
        for (int number = 0; number < 35; number++) {
            items.ask(officer, testItems.task(officer, partner.id(), "Taak " + number));
        }
        deliver();
        assertThat(onlyMail().getSubject()).contains("35");
    }

    @Test
    void makesOneMailOfWhatTwoPeopleAskAtTheSameMoment() throws Exception {
        MunicipalityWorkspace colleague = workspaces.colleague(officer.slug(), Role.POLICY_OFFICER);
        ItemId one = testItems.task(officer, partner.id(), "Gastles");
        ItemId other = testItems.task(officer, partner.id(), "Veldwerk");
        overlap.of(() -> items.ask(officer, one), () -> items.ask(colleague, other), "insert into mail").get();
        deliver();
        assertThat(onlyMail().getSubject()).contains("2");
    }

    @Test
    void tellsNothingThatNoLongerWaits() {
        ItemId task = testItems.task(officer, partner.id(), "Gastles");
        items.ask(officer, task);
        tasks.accept(partner, task);
        deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void tellsTheOwnerWhatThePartnerAnswered() throws Exception {
        ItemId task = testItems.task(officer, partner.id(), "Gastles");
        items.ask(officer, task);
        deliver();
        tasks.decline(partner, task, "Wij hebben niemand vrij.");
        deliver();
        List<MimeMessage> mails = List.of(SERVER.getReceivedMessages());
        assertThat(mails).hasSize(2);
        assertThat(mails.getLast().getAllRecipients()[0].toString()).isEqualTo(address(officer));
        assertThat(GreenMailUtil.getBody(mails.getLast())).contains("niemand vrij");
    }

    @Test
    void queuesNothingWhenTheDeedIsRolledBack() {
        ItemId task = testItems.task(officer, partner.id(), "Gastles");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            items.ask(officer, task);
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        assertThat(states()).isEmpty();
    }

    @Test
    void mailsNobodyWhoseAccessEndedInTheMeantime() {
        items.ask(officer, testItems.task(officer, partner.id(), "Gastles"));
        jdbc.sql("update membership set ended_at = now() where id = :id").param("id", partner.membership().value()).update();
        deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void tellsThePartnerNothingOfATaskThatWasNeverAsked() {
        ItemId task = testItems.task(officer, partner.id(), "Nog niet rijp");
        items.withdraw(officer, task, "Toch maar niet aan hen vragen.");
        deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() -> tasks.task(partner, task)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void mailsWhoIsMentionedAndNobodyOutsideTheAudience() throws Exception {
        MunicipalityWorkspace colleague = workspaces.colleague(officer.slug(), Role.POLICY_OFFICER);
        ItemId item = testItems.running(officer, "Verlichting", null);
        conversation.add(officer, Subject.of(item), new CommentDraft(Audience.INTERNAL, "Kijk jij?", Set.of(colleague.actor().account())));
        jdbc.sql("update membership set ended_at = now() where id = :id").param("id", colleague.membership().value()).update();
        deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        MunicipalityWorkspace other = workspaces.colleague(officer.slug(), Role.READER);
        conversation.add(officer, Subject.of(item), new CommentDraft(Audience.INTERNAL, "En jij?", Set.of(other.actor().account())));
        deliver();
        assertThat(onlyMail().getSubject()).contains("Verlichting");
    }

    @Test
    void mailsOnlyWhoIsNamedAnewWhenACommentIsPutBetter() throws Exception {
        MunicipalityWorkspace first = workspaces.colleague(officer.slug(), Role.POLICY_OFFICER);
        MunicipalityWorkspace second = workspaces.colleague(officer.slug(), Role.POLICY_OFFICER);
        ItemId item = testItems.running(officer, "Verlichting", null);
        UUID comment = conversation.add(officer, Subject.of(item), new CommentDraft(Audience.INTERNAL, "Kijk jij?", Set.of(first.actor().account())));
        deliver();
        SERVER.purgeEmailFromAllMailboxes();
        conversation.edit(officer, comment, new CommentDraft(Audience.INTERNAL, "Kijken jullie?", Set.of(first.actor().account(), second.actor().account())), 0);
        deliver();
        assertThat(onlyMail().getAllRecipients()[0].toString()).isEqualTo(address(second));
    }

    @Test
    void sendsNothingThatWasReadyToWhoseAccessEndedSince() {
        items.ask(officer, testItems.task(officer, partner.id(), "Gastles"));
        jdbc.sql("update mail set state = 'READY', body = 'al gemaakt', subject = 'Gastles'").update();
        jdbc.sql("update membership set ended_at = now() where id = :id").param("id", partner.membership().value()).update();
        postman.work();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void neverSendsAgainByItselfWhatACrashInterrupted() {
        items.ask(officer, testItems.task(officer, partner.id(), "Gastles"));
        jdbc.sql("update mail set last_at = last_at - interval 10 minute, state = 'SENDING', claimed_at = utc_timestamp() - interval 20 minute").update();
        postman.work();
        postman.work();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly(MailState.UNSURE);
    }

    @Test
    void triesAgainWhenTheServerIsAwayAndSendsOnce() throws Exception {
        items.ask(officer, testItems.task(officer, partner.id(), "Gastles"));
        SERVER.getSmtp().stopService();
        deliver();
        assertThat(states()).containsExactly(MailState.READY);
        SERVER.reset();
        jdbc.sql("update mail set due_at = utc_timestamp()").update();
        int port = SERVER.getSmtp().getPort();
        ((JavaMailSenderImpl) sender).setPort(port);
        postman.work();
        postman.work();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly(MailState.SENT);
    }

    @Autowired
    private JavaMailSender sender;
    @Autowired
    private MailChoices choices;


    /** The burst is over: lets the postman go round. */
    private void deliver() {
        jdbc.sql("update mail set last_at = last_at - interval 10 minute, first_at = first_at - interval 10 minute where state = 'GATHERING'").update();
        postman.work();
    }

    private MimeMessage onlyMail() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private List<MailState> states() {
        return jdbc.sql("select state from mail").query(String.class).list().stream().map(MailState::valueOf).toList();
    }

    private String address(Workspace workspace) {
        UUID account = workspace.actor().account().value();
        return jdbc.sql("select email from account where id = :id").param("id", account).query(String.class).single();
    }

    private static List<String> links(MimeMessage mail) {
        Matcher links = Pattern.compile("/aanmelden/[\\w-]{43}").matcher(decoded(mail));
        return links.results().map(found -> found.group()).distinct().toList();
    }

    private static String decoded(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            while (content instanceof MimeMultipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return content.toString();
        } catch (Exception unreadable) {
            throw new IllegalStateException(Arrays.toString(unreadable.getStackTrace()), unreadable);
        }
    }
}
