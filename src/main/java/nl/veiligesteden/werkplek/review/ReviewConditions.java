package nl.veiligesteden.werkplek.review;

/** Conditions on a membership in a campaign: its row {@code e}, the campaign {@code c}, the membership {@code om} and its account {@code oa}. */
final class ReviewConditions {

    static final String FROM = " from review_entry e join review_campaign c on c.id = e.campaign_id join membership om on om.id = e.membership_id join account oa on oa.id = om.account_id ";

    /** A campaign takes decisions until another one asks the same. */
    static final String RUNS = " not exists (select 1 from review_campaign later where later.opened_at > c.opened_at and later.kind in (c.kind, 'YEARLY')) ";

    /** The municipality that the membership is of, or that let a partner's person in; null for Movisie's, and for whom Movisie let in. */
    static final String MUNICIPALITY = " coalesce(om.municipality_id, om.vouched_by) ";

    static final String STANDS = " om.ended_at is null and oa.ended_at is null ";

    static final String WAITS = " (e.decision is null and " + STANDS + ") ";

    /**
     * Whether a coordinator decides: nobody decides of the own access, so where there is no other coordinator, and of coordinators themselves, Movisie's
     * administrator does.
     */
    static final String BY_COORDINATOR = " (" + MUNICIPALITY + " is not null and om.role <> 'COORDINATOR' and exists (select 1 from membership cm join account ca on ca.id = cm.account_id"
            + " where cm.municipality_id = " + MUNICIPALITY + """
             and cm.role = 'COORDINATOR' and cm.ended_at is null and ca.ended_at is null and ca.suspended_at is null and cm.account_id <> om.account_id))\s""";

    private ReviewConditions() {
    }
}
