package nl.veiligesteden.werkplek.mail;

/** Whom an item's mail may go to, as SQL on {@code item i} and a standing {@code membership m} of the person. */
final class MailRules {

    /** The people of the partner organisation whom this municipality, or Movisie, let in. */
    static final String PARTNER_OF_ITEM = "m.partner_id = i.partner_id and (m.vouched_by is null or m.vouched_by = i.municipality_id)";

    /** The living owner; where there is none, the municipality's coordinators. */
    static final String ANSWERS_FOR_ITEM = """
            (m.municipality_id = i.municipality_id and m.role <> 'READER' and (m.id = i.owner_id
                or (m.role = 'COORDINATOR' and not exists (select 1 from membership om join account oa on oa.id = om.account_id and oa.ended_at is null
                    where om.id = i.owner_id and om.ended_at is null and om.role <> 'READER'))))""";

    private MailRules() {
    }
}
