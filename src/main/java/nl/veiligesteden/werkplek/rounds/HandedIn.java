package nl.veiligesteden.werkplek.rounds;

import java.util.List;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;

/**
 * A report as it was handed in.
 *
 * @param digest the SHA-256 that was kept with it
 * @param intact whether its content still has that digest
 * @param remarks what Movisie asked about it
 */
public record HandedIn(VersionLine line, ReportContent content, String digest, boolean intact, List<Remark> remarks) {

    /**
     * What is asked about a report that was returned.
     *
     * @param about the question or the title of the item
     */
    public record Remark(String about, String note) {
    }
}
