package nl.veiligesteden.werkplek.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.SignInLinkRequested;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Notes whom a deed has to be told to, in the transaction of the deed: neither stands without the other. */
@Component
class Notices {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final SignInMail signIn;

    Notices(JdbcClient jdbc, EntityManager entities, SignInMail signIn) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.signIn = signIn;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void note(Event event) {
        NoticeKind.of(event.action(), event.objectType()).ifPresent(kind -> {
            // What the deed stored is looked up here by SQL.
            entities.flush();
            recipients(kind, event).stream().filter(account -> !account.equals(event.actor().account().value()))
                    .forEach(account -> note(account, kind, event));
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void sendLink(SignInLinkRequested request) {
        signIn.send(request.account());
    }

    /** In the order of their ids, so that two deeds at once never wait on each other in a circle. */
    private List<UUID> recipients(NoticeKind kind, Event event) {
        String rule = switch (kind.readers()) {
            case MEMBER -> "m.id = :object";
            case PARTNER -> ofItem(MailRules.PARTNER_OF_ITEM);
            case OWNER -> ofItem(MailRules.ANSWERS_FOR_ITEM);
            case MOVISIE -> ofItem(MailRules.ANSWERS_HELP);
            case MENTIONED -> ofItem(MailRules.MENTIONED_AT_ITEM);
            case MENTIONED_AT_REPORT -> "exists (select 1 from progress_report pr where pr.id = :object and " + MailRules.MENTIONED_AT_REPORT + ")";
        };
        return jdbc.sql("select distinct a.id from account a join membership m on m.account_id = a.id and m.ended_at is null where a.ended_at is null and a.suspended_at is null"
                        + " and not exists (select 1 from mail_off o where o.account_id = a.id and o.kind = :kind) and " + rule + " order by a.id")
                .param("kind", kind.name()).param("object", event.objectId()).param("since", Time.toColumn(event.at())).query(UUID.class).list();
    }

    private static String ofItem(String rule) {
        return "exists (select 1 from item i where i.id = :object and " + rule + ")";
    }

    private void note(UUID account, NoticeKind kind, Event event) {
        Instant at = event.at();
        jdbc.sql("""
                        insert into mail (id, account_id, state, first_at, last_at, subject, body, due_at)
                        values (:id, :account, 'GATHERING', :at, :at, '', '', :at) on duplicate key update last_at = :at""")
                .param("id", Id.nextValue()).param("account", account).param("at", Time.toColumn(at)).update();
        jdbc.sql("""
                        insert into mail_notice (id, mail_id, kind, object_id, at, actor_name)
                        values (:id, (select id from mail where gathers_for = :account for update), :kind, :object, :at, :actor)""")
                .param("id", Id.nextValue()).param("account", account).param("kind", kind.name()).param("object", event.objectId())
                .param("at", Time.toColumn(at)).param("actor", event.actor().name()).update();
    }
}
