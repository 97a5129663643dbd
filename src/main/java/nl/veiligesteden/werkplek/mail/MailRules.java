package nl.veiligesteden.werkplek.mail;

/** Whom mail about an item may go to, as SQL on {@code item i} and a standing {@code membership m} of the person. */
final class MailRules {

    /** The people of the partner organisation whom this municipality, or Movisie, let in, as long as both work together. */
    static final String PARTNER_OF_ITEM = """
            (m.partner_id = i.partner_id and (m.vouched_by is null or m.vouched_by = i.municipality_id)
                and exists (select 1 from collaboration co where co.partner_id = i.partner_id and co.municipality_id = i.municipality_id and co.ended_at is null))""";

    /** Whoever let a partner's person in still works with that partner. */
    static final String LET_IN = """
            (m.vouched_by is null or exists (select 1 from collaboration co where co.partner_id = m.partner_id and co.municipality_id = m.vouched_by and co.ended_at is null))""";

    /** The living owner; where there is none, the municipality's coordinators. */
    static final String ANSWERS_FOR_ITEM = """
            (m.municipality_id = i.municipality_id and m.role <> 'READER' and (m.id = i.owner_id
                or (m.role = 'COORDINATOR' and not exists (select 1 from membership om join account oa on oa.id = om.account_id and oa.ended_at is null
                    where om.id = i.owner_id and om.ended_at is null and om.role <> 'READER'))))""";

    /** Who answers requests for help, while this one is open. */
    static final String ANSWERS_HELP = "(m.role = 'PROGRAMME_COORDINATOR' and i.status = 'BLOCKED' and i.help_requested_at is not null and i.help_answered_at is null)";

    /** Whom a message named that was not read yet; the conversation itself lets nobody be named who may not open the item. */
    static final String MENTIONED_AT_ITEM = """
            exists (select 1 from comment_mention cm join comment c on c.id = cm.comment_id and c.withdrawn_at is null
                    where c.item_id = i.id and cm.account_id = m.account_id and cm.seen_at is null and cm.at >= :since
                    and (m.municipality_id = i.municipality_id or (c.audience = 'SHARED' and i.handshake <> 'NOT_ASKED' and\s""" + PARTNER_OF_ITEM + """
            ) or (c.audience in ('SHARED', 'HELP') and m.role in ('PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR'))))""";

    /** The same of a report, as SQL on {@code progress_report pr}. */
    static final String MENTIONED_AT_REPORT = """
            exists (select 1 from comment_mention cm join comment c on c.id = cm.comment_id and c.withdrawn_at is null
                    where c.report_id = pr.id and cm.account_id = m.account_id and cm.seen_at is null and cm.at >= :since
                    and (m.municipality_id = pr.municipality_id or (c.audience = 'SHARED' and m.role in ('PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR'))))""";

    private MailRules() {
    }
}
