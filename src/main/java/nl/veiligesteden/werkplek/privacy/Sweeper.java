package nl.veiligesteden.werkplek.privacy;

import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.audit.AuditChain;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts and removes what is older than its term. Both go by the same condition. */
@Component
class Sweeper {

    private static final String OLD_MAIL = "last_at < :before and state not in ('GATHERING', 'READY', 'SENDING')";
    private static final String OF_OLD_MAIL = " where mail_id in (select id from mail where " + OLD_MAIL + ")";
    private static final String OF_OLD_REVIEW = " where campaign_id in (select id from review_campaign where ends_on < :before)";
    private static final String NEVER_TAKEN_UP = "invited_as is not null and unaccepted is not null and ended_at < :before";
    /** More would hold up the night; the next one goes on. */
    private static final int MOST_ACCOUNTS = 500;

    private final Eraser eraser;
    private final AuditChain chain;
    private final JdbcClient jdbc;

    Sweeper(Eraser eraser, AuditChain chain, JdbcClient jdbc) {
        this.eraser = eraser;
        this.chain = chain;
        this.jdbc = jdbc;
    }

    /** Rows that go together. @param first what has to be done before */
    private record Old(String table, String condition, List<String> first) {

        Old(String table, String condition) {
            this(table, condition, List.of());
        }
    }

    private static List<Old> rows(DataKind kind) {
        return switch (kind) {
            case DEVICE -> List.of(new Old("known_device", "last_at < :before"));
            case LINK -> List.of(new Old("sign_in_link", "expires_at < :before"));
            case MAIL -> List.of(new Old("mail", OLD_MAIL, List.of("delete from mail_notice" + OF_OLD_MAIL, "update digest_week set mail_id = null" + OF_OLD_MAIL, "update mail_reminder set mail_id = null" + OF_OLD_MAIL)),
                    new Old("digest_week", "at < :before"), new Old("mail_reminder", "on_date < :before"), new Old("round_reminder", "at < :before"));
            case MAIL_STOP -> List.of(new Old("mail_stop", "made_at < :before"));
            case DRAFT -> List.of(new Old("draft", "at < :before"));
            case DOCUMENT -> List.of(new Old("made_document", "at < :before"));
            case IMPORT -> List.of(new Old("plan_import", "at < :before"));
            case REVIEW -> List.of(new Old("review_campaign", "ends_on < :before", List.of("delete from review_reminder" + OF_OLD_REVIEW, "delete from review_entry" + OF_OLD_REVIEW)));
            default -> List.of();
        };
    }

    int count(DataKind kind, Instant before) {
        return switch (kind) {
            case ACCOUNT -> eraser.left(before, MOST_ACCOUNTS).size();
            case INVITATION -> eraser.neverCame(before, MOST_ACCOUNTS).size() + number("select count(*) from membership where " + NEVER_TAKEN_UP, before);
            case REPORT -> jdbc.sql("select count(*) from report_version where report_retention_ends(at) <= utc_timestamp()").query(Integer.class).single();
            case AUDIT -> chain.countBefore(before);
            default -> rows(kind).stream().mapToInt(old -> number("select count(*) from " + old.table() + " where " + old.condition(), before)).sum();
        };
    }

    /** All of a kind, or nothing of it. */
    @Transactional
    public int remove(DataKind kind, Instant before) {
        return switch (kind) {
            case ACCOUNT -> erase(eraser.left(before, MOST_ACCOUNTS));
            case INVITATION -> erase(eraser.neverCame(before, MOST_ACCOUNTS)) + update("update membership set invited_as = null where " + NEVER_TAKEN_UP, before);
            case REPORT -> removeReports(before);
            case AUDIT -> chain.cut(before);
            default -> rows(kind).stream().mapToInt(old -> {
                old.first().forEach(sql -> update(sql, before));
                return update("delete from " + old.table() + " where " + old.condition(), before);
            }).sum();
        };
    }

    private int erase(List<AccountId> accounts) {
        accounts.forEach(account -> eraser.erase(account, null, ""));
        return accounts.size();
    }

    private int removeReports(Instant before) {
        int reports = count(DataKind.REPORT, before);
        if (reports > 0) {
            jdbc.sql("call remove_expired_reports()").update();
        }
        return reports;
    }

    private int number(String sql, Instant before) {
        return jdbc.sql(sql).param("before", Time.toColumn(before)).query(Integer.class).single();
    }

    private int update(String sql, Instant before) {
        return jdbc.sql(sql).param("before", Time.toColumn(before)).update();
    }
}
