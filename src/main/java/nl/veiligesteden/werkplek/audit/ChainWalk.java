package nl.veiligesteden.werkplek.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.audit.AuditCheck.Kind;
import nl.veiligesteden.werkplek.audit.AuditCheck.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One walk along the chain, up to its end or to the first link that is wrong. */
class ChainWalk {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private long cut;
    private long links;
    private String hash = "";
    /** When the entries of this run were linked, and those of the run before. */
    private LocalDateTime linkedAt;
    private LocalDateTime linkedBefore;

    ChainWalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param entry null where it is gone */
    private record Link(long number, UUID id, LocalDateTime linkedAt, String hash, ChainedEntry entry) {

        static Link of(ResultSet row) throws SQLException {
            return new Link(row.getLong("number"), row.getObject("entry_id", UUID.class), row.getObject("linked_at", LocalDateTime.class), row.getString("hash"),
                    row.getObject("id") == null ? null : ChainedEntry.of(row));
        }
    }

    AuditCheck check() {
        Optional<Problem> left = begin();
        if (left.isPresent()) {
            return found(left.get());
        }
        List<Link> some = some();
        while (!some.isEmpty()) {
            for (Link link : some) {
                Optional<Problem> wrong = wrong(link);
                if (wrong.isPresent()) {
                    return found(wrong.get());
                }
                links = link.number();
                hash = link.hash();
            }
            some = some();
        }
        return found(linkedAt == null ? null : AuditChain.leftOut(jdbc, linkedAt).map(id -> new Problem(Kind.EXTRA, links + 1, id, null)).orElse(null));
    }

    /** Behind what was cut off. Of that nothing may stand. */
    private Optional<Problem> begin() {
        jdbc.sql("select number, hash from audit_anchor order by number desc limit 1").query(row -> {
            cut = row.getLong("number");
            links = cut;
            hash = row.getString("hash");
        });
        return jdbc.sql("select number, entry_id, linked_at from audit_link where number <= :cut order by number limit 1").param("cut", cut)
                .query((row, number) -> new Problem(Kind.LEFT, row.getLong("number"), row.getObject("entry_id", UUID.class), row.getObject("linked_at", LocalDateTime.class))).optional();
    }

    private List<Link> some() {
        return jdbc.sql("select l.number, l.entry_id, l.linked_at, l.hash, " + ChainedEntry.COLUMNS
                        + " from audit_link l left join audit_entry a on a.id = l.entry_id where l.number > :after order by l.number limit :most")
                .param("after", links).param("most", AT_ONCE).query((row, number) -> Link.of(row)).list();
    }

    private Optional<Problem> wrong(Link link) {
        if (link.number() != links + 1) {
            return Optional.of(new Problem(Kind.LINK_MISSING, links + 1, null, null));
        }
        if (link.entry() == null) {
            return Optional.of(new Problem(Kind.MISSING, link.number(), link.id(), link.linkedAt()));
        }
        if (!link.entry().hash(hash, link.number(), link.linkedAt()).equals(link.hash())) {
            return Optional.of(new Problem(Kind.CHANGED, link.number(), link.id(), link.entry().at()));
        }
        if (!link.linkedAt().equals(linkedAt)) {
            linkedBefore = linkedAt;
            linkedAt = link.linkedAt();
        }
        return linkedBefore != null && link.entry().at().isBefore(linkedBefore.minus(AuditChain.LATEST))
                ? Optional.of(new Problem(Kind.EXTRA, link.number(), link.id(), link.entry().at())) : Optional.empty();
    }

    private AuditCheck found(Problem problem) {
        long waiting = jdbc.sql("select (select count(*) from audit_entry) - (select count(*) from audit_link)").query(Long.class).single();
        return new AuditCheck(cut, links, hash, Math.max(0, waiting), problem);
    }
}
