package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import nl.veiligesteden.werkplek.shared.Time;

/**
 * What is computed of an item, as SQL on {@code item i} and its owner's membership {@code om}. It stands here once, so that
 * a figure and the list behind it count the same.
 */
public final class ItemConditions {

    /** An item is silent when nobody told anything of it for this long. */
    public static final int STALE_DAYS = 60;
    /** How far ahead "due soon" looks. */
    public static final int SOON_DAYS = 7;

    /** Whoever left, or may only read, owns nothing. */
    public static final String JOIN_OWNER = " left join membership om on om.id = i.owner_id and om.ended_at is null and om.role <> 'READER' ";
    public static final String ACTIVE = "i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')";
    public static final String OPEN = "i.status in ('DRAFT', 'PLANNED', 'IN_PROGRESS', 'BLOCKED')";
    public static final String OVERDUE = "(" + ACTIVE + " and i.due_on < :today)";
    public static final String DUE_SOON = "(" + ACTIVE + " and i.due_on between :today and :soon)";
    public static final String STALE = "(i.status in ('IN_PROGRESS', 'BLOCKED') and coalesce(i.last_update_at, i.created_at) < :staleBefore)";
    /** Without owner, or with one who left or may only read. */
    public static final String OWNERLESS = "(" + ACTIVE + " and om.id is null)";
    public static final String DATELESS = "(" + ACTIVE + " and i.due_on is null)";
    public static final String HELP = "(i.status = 'BLOCKED' and i.help_requested_at is not null and i.help_answered_at is null)";
    public static final String WAITS_ON_US = "(" + OPEN + " and i.handshake in ('DECLINED', 'REPORTED_DONE'))";

    /** The partner is at turn and nobody of it sees the task: all left, or never was anybody let in. Who was invited is told by mail. */
    public static final String UNATTENDED = unattended("true");

    private ItemConditions() {
    }

    /** As {@link #UNATTENDED}, as it will be when only these memberships {@code tm} of these accounts {@code ta} are left. */
    static String unattended(String left) {
        return "(" + OPEN + " and i.handshake in ('ASKED', 'ACCEPTED', 'RETURNED') and not exists (select 1 from membership tm"
                + " join account ta on ta.id = tm.account_id and ta.ended_at is null where tm.partner_id = i.partner_id and tm.ended_at is null"
                + " and (tm.vouched_by is null or tm.vouched_by = i.municipality_id) and " + left + "))";
    }

    /** The days that the conditions compare with. */
    public static Map<String, Object> days(LocalDate today) {
        LocalDateTime staleBefore = today.minusDays(STALE_DAYS).atStartOfDay(Time.NETHERLANDS)
                .withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return Map.of("today", today, "soon", today.plusDays(SOON_DAYS), "staleBefore", staleBefore);
    }
}
