package nl.veiligesteden.werkplek.mail;

import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.access.Recipient;

/**
 * What a module tells a person in their weekly digest. Every bean of this kind is asked, when the digest is made and once more when it leaves.
 * A source holds to this:
 * <ul>
 * <li>It tells only what the person may see at that moment, by their own memberships that stand, each by its own rights; nothing of a
 * municipality that ended working with their organisation. It tells no internal notes and no contact data.
 * <li>It asks a fixed number of statements, whatever there is, and returns at most {@link #MOST} lines a part; the total says how many more.
 * <li>It changes nothing, and a link that it gives changes nothing by being opened.
 * <li>What the workspace already counts as waiting ({@code overview.MyWork}) is told from there: no second truth.
 * </ul>
 */
public interface DigestSource {

    /** As many lines as one reads. */
    int MOST = 12;

    /** @param since when the person had the digest before this one */
    List<Told> tell(Recipient reader, Instant since);

    /** @param total how many there are, of which the lines are the first */
    record Told(DigestPart part, List<MailLine> lines, int total) {
    }
}
