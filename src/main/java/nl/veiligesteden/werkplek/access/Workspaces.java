package nl.veiligesteden.werkplek.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Issues workspaces to the person who is signed in. The route names the workspace, never the session, so that two tabs
 * cannot mix. Whoever is no member gets the answer of an address that does not exist.
 */
@Component
public class Workspaces {

    private static final String STANDING = " m.account_id = :account and m.ended_at is null and a.ended_at is null and a.suspended_at is null ";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final LiveMemberships live;
    private final Strength strength;

    Workspaces(JdbcClient jdbc, CurrentUser currentUser, LiveMemberships live, Strength strength) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.live = live;
        this.strength = strength;
    }

    /** All workspaces of the person who is signed in, the programme first, then by name; one, however many let the person in. */
    public List<WorkspaceLink> mine() {
        return jdbc.sql("""
                        select m.role, coalesce(m.municipality_id, m.partner_id) place, coalesce(mu.slug, p.slug) place_slug, coalesce(mu.name, p.name, 'Movisie') place_name
                        from membership m join account a on a.id = m.account_id
                        left join municipality mu on mu.id = m.municipality_id
                        left join partner_organisation p on p.id = m.partner_id
                        where""" + STANDING + "group by m.role, place, place_slug, place_name order by place_slug is not null, place_name, min(m.since)")
                .param("account", currentUser.require().account().value())
                .query((row, number) -> new WorkspaceLink(Role.valueOf(row.getString("role")), row.getObject("place", UUID.class), row.getString("place_slug"), row.getString("place_name")))
                .list();
    }

    /**
     * @throws NotFoundException for who has no business there
     * @throws StrongSignInNeededException where the second step is asked of the person
     */
    public MunicipalityWorkspace municipality(String slug) {
        return strength.require(municipality(currentUser.require().account(), slug));
    }

    /**
     * @throws NotFoundException for who has no business there
     * @throws StrongSignInNeededException where the second step is asked of the person
     */
    public PartnerWorkspace partner(String slug) {
        return strength.require(partner(currentUser.require().account(), slug));
    }

    /**
     * @throws NotFoundException for who has no business there
     * @throws StrongSignInNeededException where the second step is asked of the person
     */
    public ProgrammeWorkspace programme() {
        return strength.require(programme(currentUser.require().account()));
    }

    MunicipalityWorkspace municipality(AccountId account, String slug) {
        return jdbc.sql("""
                        select m.id, m.role, a.id account_id, a.name person, mu.id place_id, mu.slug, mu.name, m.municipality_id is not null and mu.strong_team strong
                        from membership m join account a on a.id = m.account_id
                        join municipality mu on mu.slug = :slug and (mu.id = m.municipality_id
                            or m.role in ('PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR'))
                        where""" + STANDING + """
                        order by m.municipality_id is null, field(m.role, 'COORDINATOR', 'POLICY_OFFICER', 'READER') limit 1""")
                .param("slug", slug).param("account", account.value())
                .query((row, number) -> new MunicipalityWorkspace(grant(row), new MunicipalityId(row.getObject("place_id", UUID.class)),
                        row.getString("slug"), row.getString("name")))
                .optional().orElseThrow(NotFoundException::new);
    }

    PartnerWorkspace partner(AccountId account, String slug) {
        return jdbc.sql("""
                        select m.id, m.role, a.id account_id, a.name person, p.id place_id, p.slug, p.name, exists (select 1 from collaboration co join municipality sm on sm.id = co.municipality_id and sm.strong_partners
                            where co.partner_id = p.id and co.ended_at is null and (m.vouched_by is null or m.vouched_by = sm.id)) strong
                        from membership m join account a on a.id = m.account_id
                        join partner_organisation asked on asked.slug = :slug
                        join partner_organisation p on p.id = m.partner_id and p.id = coalesce(asked.merged_into, asked.id)
                        where""" + STANDING + "order by strong desc limit 1")
                .param("slug", slug).param("account", account.value())
                .query((row, number) -> new PartnerWorkspace(grant(row), new PartnerId(row.getObject("place_id", UUID.class)),
                        row.getString("slug"), row.getString("name")))
                .optional().orElseThrow(NotFoundException::new);
    }

    ProgrammeWorkspace programme(AccountId account) {
        return jdbc.sql("""
                        select m.id, m.role, a.id account_id, a.name person, false strong
                        from membership m join account a on a.id = m.account_id
                        where m.role in ('PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR') and""" + STANDING
                        + "order by field(m.role, 'PROGRAMME_ADMINISTRATOR', 'PROGRAMME_COORDINATOR') limit 1")
                .param("account", account.value())
                .query((row, number) -> new ProgrammeWorkspace(grant(row)))
                .optional().orElseThrow(NotFoundException::new);
    }

    private Grant grant(ResultSet row) throws SQLException {
        return new Grant(new MembershipId(row.getObject("id", UUID.class)), Role.valueOf(row.getString("role")),
                new Actor(new AccountId(row.getObject("account_id", UUID.class)), row.getString("person")), row.getBoolean("strong"), live);
    }
}
