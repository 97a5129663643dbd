package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.veiligesteden.werkplek.shared.Time;

/**
 * Items as they stood when a day in the Netherlands ended, out of what was told and written down since, as a table {@code i} that
 * {@link ItemConditions} asks like the items of now: so what is overdue or silent is so by the same words, whatever the day.
 *
 * <p>Status, health and the last word come from the progress updates, the due date from the edits that the audit trail holds. What was thrown
 * away since is in neither. Titles and all else are those of now.
 */
public final class ItemsThen {

    /** Before an edit of the due date stood what the first one after that day tells; without one, what stands now. */
    private static final String DUE = """
            left join (select object_id, due from (
                select a.object_id, j.due, row_number() over (partition by a.object_id order by a.at, a.id) nth
                from audit_entry a, json_table(a.changes, '$[*]' columns (field varchar(40) path '$.field', due varchar(40) path '$.before')) j
                where a.at >= :end and a.action = 'item.edited' and a.changes like '%"dueOn"%' and j.field = 'dueOn') edits where nth = 1) d on d.object_id = it.id
            """;

    /** Those of every plan of the period that the day lies in. */
    public static final String TABLE = """
            (select it.id, it.municipality_id, it.plan_id, it.kind, it.title, it.created_at,
                case when u.id is not null then u.status when n.id is not null then n.from_status else it.status end status,
                if(u.id is null and n.id is null, it.health, u.health) health,
                if(u.id is null, if(n.id is null, it.last_update_at, null), if(u.took_back, u.told_before, u.at)) last_update_at,
                if(d.object_id is null, it.due_on, cast(nullif(d.due, '') as date)) due_on
            from programme_period pp join plan pl on pl.period_id = pp.id join item it on it.plan_id = pl.id and it.created_at < :end
            left join progress_update u on u.id = (select x.id from progress_update x where x.item_id = it.id and x.at < :end order by x.at desc, x.id desc limit 1)
            left join progress_update n on u.id is null
                and n.id = (select x.id from progress_update x where x.item_id = it.id and x.at >= :end order by x.at, x.id limit 1)
            """ + DUE + "where :today between pp.starts_on and pp.ends_on) i";

    private ItemsThen() {
    }

    /** What the table and the conditions on it compare with. */
    public static Map<String, Object> endOf(LocalDate day) {
        Map<String, Object> days = new HashMap<>(ItemConditions.days(day));
        days.put("end", Time.toColumn(day.plusDays(1).atStartOfDay(Time.NETHERLANDS).toInstant()));
        return days;
    }
}
