package nl.veiligesteden.werkplek.duties;

import nl.veiligesteden.werkplek.work.ItemConditions;

/**
 * Which items are a person's, as SQL for account {@code :me}. In a municipality those that the person owns or stands in for, by a membership that
 * may edit; as a partner the tasks that were asked of the organisation, by the municipalities that let the person in and still work with it.
 */
final class OwnItems {

    /** The plan that the item is in goes on. */
    static final String PLAN_GOES_ON = "exists (select 1 from plan pl where pl.id = i.plan_id and pl.state <> 'CLOSED')";
    /** What is to be done by its owner: under way or planned; of a partner's task what the municipality has in hand. */
    static final String OWNER_IS_AT_TURN = "(" + ItemConditions.ACTIVE + " and coalesce(i.handshake, 'NOT_ASKED') = 'NOT_ASKED')";
    /** What is to be done by the partner. */
    static final String PARTNER_IS_AT_TURN = "(" + ItemConditions.ACTIVE + " and i.handshake in ('ASKED', 'ACCEPTED', 'RETURNED'))";

    /** Memberships {@code m} with the items {@code i} of their person, whatever became of those. */
    static final String OF_MUNICIPALITY = """
            membership m join account a on a.id = m.account_id and a.ended_at is null
            join item i on i.municipality_id = m.municipality_id and (i.owner_id = m.id or i.deputy_id = m.id)
            join municipality mu on mu.id = i.municipality_id
            where m.ended_at is null and m.role in ('COORDINATOR', 'POLICY_OFFICER')\s""";
    static final String OF_PARTNER = """
            membership m join account a on a.id = m.account_id and a.ended_at is null
            join item i on i.partner_id = m.partner_id and i.handshake <> 'NOT_ASKED' and (m.vouched_by is null or m.vouched_by = i.municipality_id)
            join municipality mu on mu.id = i.municipality_id join partner_organisation p on p.id = i.partner_id
            join collaboration co on co.partner_id = i.partner_id and co.municipality_id = i.municipality_id and co.ended_at is null
            where m.ended_at is null\s""";

    private OwnItems() {
    }
}
