package nl.veiligesteden.werkplek.privacy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.RecentProof;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases who left before the term ended, because that person asks it. */
@Service
@Transactional
public class Erasure {

    private static final int MOST = 200;
    private static final int REASON_MAX = 500;

    private final Eraser eraser;
    private final RecentProof proof;
    private final JdbcClient jdbc;

    Erasure(Eraser eraser, RecentProof proof, JdbcClient jdbc) {
        this.eraser = eraser;
        this.proof = proof;
        this.jdbc = jdbc;
    }

    /**
     * Somebody without any access.
     *
     * @param since when the last access ended; of who never had any, when the account was made
     */
    public record Left(AccountId account, String name, String email, Instant since) {
    }

    /** Who left and is not erased yet, the latest first. */
    @ReadOnly
    public List<Left> left(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("""
                        select a.id, a.name, a.email, coalesce((select max(m.ended_at) from membership m where m.account_id = a.id), a.created_at) since from account a
                        where a.erased_at is null and not exists (select 1 from membership m where m.account_id = a.id and m.ended_at is null) order by since desc, a.id limit :most""")
                .param("most", MOST).query((row, number) -> new Left(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email"),
                        Time.fromColumn(row.getObject("since", LocalDateTime.class)))).list();
    }

    /**
     * Takes the data of the person away for good. What was done and said stays, under a pseudonym.
     *
     * @param reason kept in the trail, so it doesn't say who it was
     * @throws NotAllowedException for who still has access somewhere, and for the own account
     */
    public void erase(ProgrammeWorkspace workspace, AccountId id, String reason) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        proof.require();
        if (id.equals(workspace.actor().account())) {
            throw new NotAllowedException("denied.erase.own");
        }
        Problems problems = new Problems();
        String why = problems.line("reason", reason, REASON_MAX);
        problems.when(why.isEmpty(), "reason", "invalid.reason.missing").when(tells(id, why), "reason", "invalid.erase.reason-tells").refuse();
        eraser.erase(id, workspace.actor(), why);
    }

    private boolean tells(AccountId id, String reason) {
        String said = reason.toLowerCase(Locale.ROOT);
        return jdbc.sql("select name, email from account where id = :id").param("id", id.value()).query((row, number) -> List.of(row.getString("name"), row.getString("email"))).optional()
                .stream().flatMap(List::stream).anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }
}
