package nl.veiligesteden.werkplek.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.veiligesteden.werkplek.access.Role;

/** From which side progress was told. An update keeps no scope: of what both sides read, it is the partner's who belongs to the partner alone. */
public final class ProgressAuthors {

    /** Of an update {@code u} of an item {@code i}. */
    public static final String BY_PARTNER = """
            u.shared and exists (select 1 from membership pm where pm.account_id = u.author_id and pm.partner_id = i.partner_id)
            and not exists (select 1 from membership mm where mm.account_id = u.author_id and mm.municipality_id = u.municipality_id) by_partner\s""";

    private ProgressAuthors() {
    }

    public static Role.Scope scope(ResultSet row) throws SQLException {
        return row.getBoolean("by_partner") ? Role.Scope.PARTNER : Role.Scope.MUNICIPALITY;
    }
}
