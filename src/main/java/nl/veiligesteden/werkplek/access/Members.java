package nl.veiligesteden.werkplek.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is a member of what. */
@Service
@ReadOnly
public class Members {

    private static final String ROWS = """
            select m.id, m.account_id, a.name, m.invited_as, a.email, m.role, m.municipality_id, m.partner_id, coalesce(mu.name, concat(p.name, ' (', v.name, ')'), p.name, 'Movisie') place,
                   coalesce(a.last_sign_in_at < m.since, true) and m.invited_as is not null awaited,
                   m.invited_until, m.vouched_by, ib.name invited_by, a.last_sign_in_at, a.suspended_at is not null asleep, m.ended_at, a.password_hash is null and a.last_sign_in_at is null invited,
                   g.group_name
            from membership m join account a on a.id = m.account_id
            left join municipality mu on mu.id = m.municipality_id
            left join partner_organisation p on p.id = m.partner_id
            left join municipality v on v.id = m.vouched_by
            left join group_rule g on g.id = m.by_rule
            left join account ib on ib.id = m.invited_by
            """;

    /** The name of the person of membership {@code om} with account {@code oa}, by the same rule as in a team's list. */
    public static final String SHOWN_NAME = "if(om.invited_as is null or oa.last_sign_in_at >= om.since, oa.name, om.invited_as)";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One membership with its person. Mail addresses are work addresses.
     *
     * @param invitedUntil until when the invitation stands of who hasn't come; null where it has no end
     * @param invitedBy who let a partner's person in; null where that isn't known, or not the reader's business
     * @param asleep whether the account was put to sleep since nobody came for long
     * @param group of the employer by which the person has the role; empty where a person gave it, and for who only looks on
     */
    public record Member(MembershipId id, AccountId account, String name, String email, Role role, Place place, String placeName,
                         Instant lastSignIn, boolean invited, Instant invitedUntil, String invitedBy, boolean asleep, String group) {

        /** As whoever invited knows the person, until that person signs in: an invitation tells nothing of an account that stood already. */
        private Member known(ResultSet row) throws SQLException {
            return row.getBoolean("awaited") ? new Member(id, account, row.getString("invited_as"), email, role, place, placeName, null, true, invitedUntil, invitedBy, false, "") : this;
        }
    }

    /** The municipality's own people. Movisie sees their names and roles, as on the public page, but no addresses. */
    public List<Member> team(MunicipalityWorkspace workspace) {
        boolean addresses = !workspace.isObserver();
        return jdbc.sql(ROWS + " where m.municipality_id = :municipality and m.ended_at is null order by if(awaited, m.invited_as, a.name), m.id")
                .param("municipality", workspace.id().value())
                .query((row, number) -> member(row, addresses).known(row)).list();
    }

    /**
     * The partners' people who see the municipality's tasks: whom it let in itself, and those of Movisie, of whom it sees no address.
     * Whom another municipality let in is not its business.
     */
    public List<Member> partnerAccounts(MunicipalityWorkspace workspace) {
        workspace.require(Permission.MANAGE_TEAM);
        return jdbc.sql(ROWS + """
                         join collaboration c on c.partner_id = m.partner_id and c.municipality_id = :municipality
                        where m.ended_at is null and (m.vouched_by is null or m.vouched_by = :municipality) order by p.name, if(awaited, m.invited_as, a.name), m.id""")
                .param("municipality", workspace.id().value())
                .query((row, number) -> member(row, row.getObject("vouched_by") != null).known(row)).list();
    }

    /** Who of a partner organisation is told of a task that this municipality gives it; the names that the asker sees beforehand. */
    public List<String> toldOfTasks(MunicipalityWorkspace workspace, PartnerId partner) {
        workspace.require(Permission.EDIT_ITEMS);
        return jdbc.sql("""
                        select distinct\s""" + SHOWN_NAME + """
                         name from membership om join account oa on oa.id = om.account_id
                        join collaboration c on c.partner_id = om.partner_id and c.municipality_id = :municipality
                        where om.partner_id = :partner and om.ended_at is null and oa.ended_at is null and oa.suspended_at is null
                        and (om.vouched_by is null or om.vouched_by = :municipality) order by name""")
                .param("municipality", workspace.id().value()).param("partner", partner.value()).query(String.class).list();
    }

    /** Who can own an item: the people of the municipality who may do something, with the id that an item keeps. */
    public List<Member> owners(MunicipalityWorkspace workspace) {
        return team(workspace).stream().filter(member -> member.role() != Role.READER).toList();
    }

    public List<Member> all(ProgrammeWorkspace workspace, String search, Page page) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql(ROWS + FOUND + " order by a.name, place, m.id limit :limit offset :offset")
                .param("search", like(search)).param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> member(row, true)).list();
    }

    public int count(ProgrammeWorkspace workspace, String search) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select count(*) from (" + ROWS + FOUND + ") found").param("search", like(search)).query(Integer.class).single();
    }

    private static final String FOUND = """
             where m.ended_at is null and a.ended_at is null
            and (a.name like :search or a.email like lower(:search) or coalesce(mu.name, p.name, 'Movisie') like :search)""";

    private static String like(String search) {
        return Like.containing(search);
    }

    private static Member member(ResultSet row, boolean addresses) throws SQLException {
        UUID municipality = row.getObject("municipality_id", UUID.class);
        UUID partner = row.getObject("partner_id", UUID.class);
        Place place = new Place(municipality == null ? null : new MunicipalityId(municipality), partner == null ? null : new PartnerId(partner));
        return new Member(new MembershipId(row.getObject("id", UUID.class)), new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"), addresses ? row.getString("email") : "", Role.valueOf(row.getString("role")), place, row.getString("place"),
                Time.fromColumn(row.getObject("last_sign_in_at", LocalDateTime.class)), row.getBoolean("invited"),
                Time.fromColumn(row.getObject("invited_until", LocalDateTime.class)), addresses && partner != null ? row.getString("invited_by") : null, row.getBoolean("asleep"),
                addresses && row.getString("group_name") != null ? row.getString("group_name") : "");
    }
}
