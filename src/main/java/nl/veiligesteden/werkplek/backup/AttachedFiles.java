package nl.veiligesteden.werkplek.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The files that people attached, of which every byte must be there: their pieces together are as long as the file was. */
record AttachedFiles(int whole, List<String> damaged) {

    private static final String FILES = "from attachment a where a.address is null and a.withdrawn_at is null";
    private static final String LENGTH = "(select coalesce(sum(length(c.content)), 0) from attachment_chunk c where c.attachment_id = a.id and c.number >= 0)";

    static AttachedFiles in(Connection connection) throws SQLException {
        List<String> damaged = Table.strings(connection, "select a.id " + FILES + " and a.size <> " + LENGTH);
        return new AttachedFiles(Integer.parseInt(Table.strings(connection, "select count(*) " + FILES).getFirst()) - damaged.size(), damaged);
    }
}
