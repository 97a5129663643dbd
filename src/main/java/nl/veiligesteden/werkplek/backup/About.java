package nl.veiligesteden.werkplek.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup tells of itself at its beginning.
 *
 * @param migrations of the database, by their versions
 * @param binaryLog where in the server's binary log this moment stands, such as {@code binlog.000007:4711}; null where it keeps none
 */
record About(int format, String database, Instant taken, String server, List<String> migrations, String binaryLog) {

    /** Raised when an older application could not read what is written. */
    static final int FORMAT = 1;
}
