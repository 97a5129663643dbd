package nl.veiligesteden.werkplek.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.SignInLinks;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.access.Address;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is ready, after the deeds were committed. A mail is claimed before it goes to the mail server and marked afterwards: whatever
 * breaks off in between leaves it claimed, and it is never sent a second time by itself. Several processes may do this at once.
 */
@Component
class Postman {

    /** A burst ends when nothing more happened for the quiet time, and in any case after this. */
    private static final Duration LONGEST_BURST = Duration.ofMinutes(15);
    private static final Duration TOO_OLD = Duration.ofDays(7);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(15);
    private static final Duration[] RETRIES = {Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8),
            Duration.ofHours(24)};
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final JdbcClient jdbc;
    private final Map<MailSort, LetterWriter> writers;
    private final SignInLinks links;
    private final MailStops stops;
    private final Address address;
    private final ObjectProvider<JavaMailSender> sender;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration quiet;
    private final String from;
    private final String server;
    private final TaskExecutor executor;
    private final AtomicBoolean busy = new AtomicBoolean();

    Postman(JdbcClient jdbc, List<LetterWriter> writers, SignInLinks links, MailStops stops, Address address, ObjectProvider<JavaMailSender> sender, TransactionTemplate transaction,
            Clock clock, @Value("${werkplek.mail.quiet:PT2M}") Duration quiet, @Value("${werkplek.mail.from:}") String from, @Value("${spring.mail.host:}") String server,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.jdbc = jdbc;
        this.writers = writers.stream().collect(Collectors.toMap(LetterWriter::sort, Function.identity()));
        this.links = links;
        this.stops = stops;
        this.address = address;
        this.sender = sender;
        this.transaction = transaction;
        this.clock = clock;
        this.quiet = quiet;
        this.from = from;
        this.server = server;
        this.executor = executor;
    }

    /** A mail on its way out. */
    private record Ready(UUID id, AccountId account, String email, String language, String subject, MailBody body, String kinds, Duration linksValid,
                         int attempts) {
    }

    private record Next(UUID id, UUID account, MailSort sort) {
    }

    /** Whether there is a mail server; without one, mails stay in the outbox. */
    boolean sends() {
        return !server.isBlank() && sender.getIfAvailable() != null;
    }

    /** Apart from the clock's own thread: a mail server that is slow to answer keeps nothing else waiting. */
    @Scheduled(fixedDelayString = "${werkplek.mail.pace:PT5S}")
    void goRound() {
        if (busy.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    work();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    void work() {
        while (writeOne()) {
            LOG.debug("a mail is ready");
        }
        giveUpWaiting();
        while (sends() && sendOne()) {
            LOG.debug("a mail is gone");
        }
    }

    /** A fault in one mail holds up no other: it is set aside with its problem. */
    private boolean setAside(UUID mail, RuntimeException fault) {
        if (mail == null) {
            throw fault;
        }
        LOG.error("mail {} could not be written", mail, fault);
        jdbc.sql("update mail set state = 'FAILED', problem = left(:problem, 400) where id = :id").param("problem", fault.toString()).param("id", mail).update();
        return true;
    }

    private boolean writeOne() {
        UUID[] writing = new UUID[1];
        try {
            return writeOne(writing);
        } catch (RuntimeException fault) {
            return setAside(writing[0], fault);
        }
    }

    private boolean writeOne(UUID[] writing) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Instant now = clock.instant();
            Optional<Map.Entry<UUID, UUID>> gathered = jdbc.sql("""
                            select id, account_id from mail where state = 'GATHERING' and (last_at < :quiet or first_at < :longest)
                            limit 1 for update skip locked""")
                    .param("quiet", Time.toColumn(now.minus(quiet))).param("longest", Time.toColumn(now.minus(LONGEST_BURST)))
                    .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class))).optional();
            gathered.ifPresent(mail -> {
                writing[0] = mail.getKey();
                writers.get(MailSort.NOTICES).write(mail.getKey(), mail.getValue());
            });
            return gathered.isPresent();
        }));
    }

    private void giveUpWaiting() {
        jdbc.sql("update mail set state = 'UNSURE', problem = 'interrupted' where state = 'SENDING' and claimed_at < :before")
                .param("before", Time.toColumn(clock.instant().minus(LONGEST_ANSWER))).update();
        // News of weeks ago is no news: a mail server that comes late sends no flood.
        if (sends()) {
            jdbc.sql("update mail set state = 'FAILED', problem = 'too old' where state = 'READY' and last_at < :before")
                    .param("before", Time.toColumn(clock.instant().minus(TOO_OLD))).update();
        }
    }

    private boolean sendOne() {
        UUID[] writing = new UUID[1];
        Ready mail;
        try {
            mail = transaction.execute(status -> claim(writing));
        } catch (RuntimeException fault) {
            return setAside(writing[0], fault);
        }
        if (mail == null) {
            return false;
        }
        try {
            send(mail);
            jdbc.sql("update mail set state = 'SENT', sent_at = :now, problem = '' where id = :id")
                    .param("now", Time.toColumn(clock.instant())).param("id", mail.id()).update();
        } catch (RuntimeException | MessagingException failure) {
            LOG.warn("mail {} was not sent: {}", mail.id(), failure.toString());
            putBack(mail, failure);
        }
        return true;
    }

    /** What was made ready a while ago is made again by how things stand now; a mail of which nothing holds any more is gone. */
    private Ready claim(UUID[] writing) {
        Instant now = clock.instant();
        Optional<Next> next = jdbc.sql("""
                        select m.id, m.account_id, m.sort from mail m join account a on a.id = m.account_id
                        where m.state = 'READY' and m.due_at <= :now and a.ended_at is null order by m.due_at limit 1 for update skip locked""")
                .param("now", Time.toColumn(now))
                .query((row, number) -> new Next(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class), MailSort.valueOf(row.getString("sort")))).optional();
        if (next.isEmpty()) {
            return null;
        }
        UUID id = next.get().id();
        writing[0] = id;
        if (writers.containsKey(next.get().sort())) {
            writers.get(next.get().sort()).write(id, next.get().account());
        }
        Optional<Ready> ready = jdbc.sql("select m.*, a.email, a.language from mail m join account a on a.id = m.account_id where m.id = :id").param("id", id)
                .query((row, number) -> new Ready(row.getObject("id", UUID.class), new AccountId(row.getObject("account_id", UUID.class)), row.getString("email"),
                        row.getString("language"), row.getString("subject"), new MailBody(row.getString("body")),
                        row.getString("kinds"), Duration.ofMinutes(row.getLong("link_minutes")), row.getInt("attempts"))).optional();
        if (ready.isEmpty()) {
            return claim(writing);
        }
        jdbc.sql("update mail set state = 'SENDING', claimed_at = :now, attempts = attempts + 1 where id = :id")
                .param("now", Time.toColumn(now)).param("id", id).update();
        return ready.get();
    }

    private void send(Ready mail) throws MessagingException {
        MimeMessage message = sender.getObject().createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from.isBlank() ? "werkplek@localhost" : from);
        helper.setTo(mail.email());
        helper.setSubject(mail.subject());
        String stop = address.of(StopMailEndpoint.PATH + stops.issue(mail.account(), mail.kinds()).value());
        Map<String, String> addresses = new HashMap<>(Map.of(MailBody.STOP, stop));
        // One link for text and HTML: whoever reads one doesn't use the other.
        UnaryOperator<String> open = path -> addresses.computeIfAbsent(path, one -> address.of("aanmelden/" + links.issue(mail.account(), one, mail.linksValid()).value()));
        helper.setText(mail.body().plain(open), mail.body().html(mail.language(), mail.subject(), open));
        message.setHeader("List-Unsubscribe", "<" + stop + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        // The same at each try: a mail server that did get it knows it again.
        message.setHeader("Message-ID", "<" + mail.id() + "@werkplek>");
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.getObject().send(message);
    }

    private void putBack(Ready mail, Exception failure) {
        boolean again = mail.attempts() < RETRIES.length;
        String state = !surelyNotSent(failure) ? "UNSURE" : again ? "READY" : "FAILED";
        jdbc.sql("update mail set state = :state, due_at = :due, problem = left(:problem, 400) where id = :id").param("state", state)
                .param("due", Time.toColumn(clock.instant().plus(RETRIES[Math.min(mail.attempts(), RETRIES.length - 1)])))
                .param("problem", String.valueOf(failure.getMessage())).param("id", mail.id()).update();
    }

    /** No connection, no permission, or a refusal by the server: then it did not take the mail. Anything else may have happened after it did. */
    private static boolean surelyNotSent(Exception failure) {
        if (failure instanceof MailAuthenticationException) {
            return true;
        }
        Throwable cause = failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0 ? sending.getMessageExceptions()[0]
                : failure.getCause();
        while (cause != null) {
            if (cause instanceof MailConnectException || cause instanceof SMTPSendFailedException || cause instanceof SendFailedException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
