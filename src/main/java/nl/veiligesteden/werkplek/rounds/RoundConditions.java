package nl.veiligesteden.werkplek.rounds;

import nl.veiligesteden.werkplek.work.ProgressAuthors;

/**
 * What is computed of a round, as SQL on {@code reporting_round r}, {@code progress_report pr}, {@code item i} and {@code round_question q}. It stands here once, so that what
 * somebody still has to fill in is what others see missing.
 */
final class RoundConditions {

    /** The items of the plans that a round is about. */
    static final String FROM = " from progress_report pr join reporting_round r on r.id = pr.round_id join plan pl on pl.municipality_id = pr.municipality_id and pl.period_id = r.period_id "
            + "join item i on i.plan_id = pl.id ";

    /** What was under way or planned at some time in the round, of the kinds that it asks about; a task once its partner was asked. */
    static final String IN_ROUND = """
            (find_in_set(i.kind, r.item_kinds) and (i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED') or i.status in ('DONE', 'STOPPED') and i.last_update_at >= r.told_from)
            and (i.kind <> 'PARTNER_TASK' or i.handshake in ('ASKED', 'ACCEPTED', 'RETURNED', 'REPORTED_DONE', 'CONFIRMED')))""";

    /**
     * Whether somebody told since the round began how it goes, in the round or in daily work. Of a task that is for its partner to tell; that the municipality
     * asked, confirmed or returned it tells nothing of how it goes.
     */
    static final String TOLD = """
            (case when i.kind = 'PARTNER_TASK' then exists (select 1 from progress_update u where u.item_id = i.id and u.at >= r.told_from and (not u.shared or (select\s"""
            + ProgressAuthors.BY_PARTNER + "))) else ifnull(i.last_update_at >= r.told_from, false) end)";

    /** Whether the municipality can still answer and hand in, on the day {@code :today}: as {@link RoundRules#refusal}. */
    static final String TAKES_ANSWERS = "pr.state in ('OPEN', 'RETURNED') and r.starts_on <= :today and (r.state = 'OPEN' or pr.extended_until >= :today)";

    /** A task that its partner has in hand, or has just said to be done. */
    static final String WITH_PARTNER = "i.kind = 'PARTNER_TASK' and i.handshake in ('ASKED', 'ACCEPTED', 'RETURNED', 'REPORTED_DONE')";

    /** The last day on which the municipality is in time. */
    static final String DUE = "greatest(r.ends_on, coalesce(pr.extended_until, r.ends_on))";

    /** Whether a question is asked of an item. */
    static final String ASKED = """
            (q.about = 'ITEM' and find_in_set(i.kind, q.item_kinds) and (q.moments = '' or find_in_set(ifnull(i.moment, ''), q.moments))
            and (q.target_groups = '' or exists (select 1 from item_target_group tg where tg.item_id = i.id and find_in_set(tg.target_group_code, q.target_groups))))""";

    /** Whether all that must be told of an item is told. */
    static final String COMPLETE = "(" + TOLD + """
             and not exists (select 1 from round_question q where q.round_id = r.id and q.required and\s""" + ASKED + """
             and not exists (select 1 from round_answer a where a.report_id = pr.id and a.question_id = q.id and a.item_id = i.id and a.content <> '')))""";

    private RoundConditions() {
    }
}
