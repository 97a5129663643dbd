package nl.veiligesteden.werkplek.calendar;

import jakarta.persistence.EntityManager;
import nl.veiligesteden.werkplek.shared.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever leaves takes no address along: it is none any more, also not after coming back. */
@Component
class EndedCalendars {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    EndedCalendars(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void forget(Event event) {
        if (event.action().equals("membership.ended")) {
            entities.flush();
            jdbc.sql("""
                            delete f from calendar_feed f join membership m on m.account_id = f.account_id and m.id = :membership
                            where not exists (select 1 from membership l where l.account_id = f.account_id and l.ended_at is null)""")
                    .param("membership", event.objectId()).update();
        }
    }
}
