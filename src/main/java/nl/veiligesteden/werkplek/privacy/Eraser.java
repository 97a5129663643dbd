package nl.veiligesteden.werkplek.privacy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.partners.ContactLeft;
import nl.veiligesteden.werkplek.privacy.Holding.Fate;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the data of a person who left away: what was for that person alone goes, what was done and said stays under a pseudonym. Where a table knows only a name, every row with it is
 * renamed, unless somebody else is called so.
 */
@Component
class Eraser {

    /** Without what reads like something else. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 4;
    /** Accounts without any access, and the moment since when. */
    private static final String LEFT = """
            select a.id from account a where a.erased_at is null and not exists (select 1 from membership m where m.account_id = a.id and m.ended_at is null)
            and greatest(a.created_at, coalesce(a.last_sign_in_at, a.created_at), coalesce(a.ended_at, a.created_at),
                coalesce((select max(m.ended_at) from membership m where m.account_id = a.id), a.created_at)) < :before and a.last_sign_in_at is\s""";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Eraser(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Found(String name, boolean erased, boolean lives) {
    }

    /** Who was here, and has had no access since before then. */
    List<AccountId> left(Instant before, int most) {
        return ids(LEFT + "not null", before, most);
    }

    /** Who was invited, never came, and has had no invitation since before then. */
    List<AccountId> neverCame(Instant before, int most) {
        return ids(LEFT + "null", before, most);
    }

    private List<AccountId> ids(String sql, Instant before, int most) {
        return jdbc.sql(sql + " order by a.id limit :most").param("before", Time.toColumn(before)).param("most", most).query(UUID.class).list().stream().map(AccountId::new).toList();
    }

    /**
     * @param actor null for the clock
     * @param reason without the person's name; empty where the term ended
     * @throws NotFoundException for one that doesn't exist or is erased already
     * @throws NotAllowedException for who still has access somewhere
     */
    @Transactional
    public void erase(AccountId id, Actor actor, String reason) {
        Found found = jdbc.sql("select name, erased_at is not null erased, exists (select 1 from membership m where m.account_id = a.id and m.ended_at is null) lives from account a where id = :me for update")
                .param("me", id.value()).query((row, number) -> new Found(row.getString("name"), row.getBoolean("erased"), row.getBoolean("lives"))).optional()
                .filter(one -> !one.erased()).orElseThrow(NotFoundException::new);
        if (found.lives()) {
            throw new NotAllowedException("denied.erase.lives");
        }
        String pseudonym = pseudonym();
        Set<String> names = names(id, found.name());
        replaceInMentions(id, names, pseudonym);
        leaveContacts(id);
        Holdings.ALL.stream().filter(holding -> holding.fate() == Fate.REMOVED)
                .forEach(holding -> jdbc.sql("delete from " + holding.table() + " where " + holding.of()).param("me", id.value()).update());
        Holdings.ALL.stream().filter(holding -> holding.fate() == Fate.RENAMED).forEach(holding -> rename(holding, id, names, pseudonym));
        Instant now = clock.instant();
        jdbc.sql("update membership set invited_as = null, version = version + 1 where account_id = :me and invited_as is not null").param("me", id.value()).update();
        // No mail address has this form, so that nobody is ever invited by it.
        jdbc.sql("update account set name = :name, email = :email, password_hash = null, work_phone = '', erased_at = :now, ended_at = coalesce(ended_at, :now), session_key = session_key + 1,"
                        + " version = version + 1 where id = :me")
                .param("name", pseudonym).param("email", "erased:" + id.value()).param("now", Time.toColumn(now)).param("me", id.value()).update();
        events.publishEvent(new Event(now, actor, "account.erased", "account", id.value(), null, reason.isEmpty() ? List.of() : List.of(new Change("reason", "", reason))));
    }

    /** All names under which the person wrote; not those that somebody else has. */
    private Set<String> names(AccountId id, String current) {
        Set<String> names = new LinkedHashSet<>(Set.of(current));
        Holdings.ALL.stream().filter(holding -> !holding.of().isEmpty()).forEach(holding -> holding.names().forEach(column ->
                names.addAll(jdbc.sql("select distinct " + column + " from " + holding.table() + " where " + holding.of()).param("me", id.value()).query(String.class).list())));
        names.removeIf(String::isBlank);
        names.removeIf(name -> jdbc.sql("select exists (select 1 from account where name = binary :name and id <> :me)").param("name", name).param("me", id.value()).query(Boolean.class).single());
        return names;
    }

    private void rename(Holding holding, AccountId id, Set<String> names, String pseudonym) {
        for (String column : holding.names()) {
            String update = "update " + holding.table() + " set " + column + " = :pseudonym where ";
            if (holding.of().isEmpty()) {
                names.forEach(name -> jdbc.sql(update + column + " = binary :name").param("pseudonym", pseudonym).param("name", name).update());
            } else {
                jdbc.sql(update + "(" + holding.of() + ") and " + column + " is not null").param("pseudonym", pseudonym).param("me", id.value()).update();
            }
        }
    }

    /** Who was addressed in a comment stands in its text. */
    private void replaceInMentions(AccountId id, Set<String> names, String pseudonym) {
        for (String name : names) {
            for (String sql : List.of("update comment set content = replace(content, :name, :pseudonym) where id in (select comment_id from comment_mention where account_id = :me)",
                    "update comment_wording set content = replace(content, :name, :pseudonym) where comment_id in (select comment_id from comment_mention where account_id = :me)")) {
                jdbc.sql(sql).param("name", name).param("pseudonym", pseudonym).param("me", id.value()).update();
            }
        }
    }

    /** As a coordinator takes a contact person off the list: plan pages name the person no more either. */
    private void leaveContacts(AccountId id) {
        jdbc.sql("select municipality_id, name, coalesce(email, '') email, coalesce(phone, '') phone from contact_person where email = (select email from account where id = :me)").param("me", id.value())
                .query((row, number) -> new ContactLeft(new MunicipalityId(row.getObject("municipality_id", UUID.class)), row.getString("name"), row.getString("email"), row.getString("phone"))).list()
                .forEach(events::publishEvent);
    }

    private String pseudonym() {
        String found;
        do {
            StringBuilder code = new StringBuilder("Voormalig medewerker ");
            random.ints(LENGTH, 0, LETTERS.length()).forEach(place -> code.append(LETTERS.charAt(place)));
            found = code.toString();
        } while (jdbc.sql("select exists (select 1 from account where name = :name)").param("name", found).query(Boolean.class).single());
        return found;
    }
}
