package nl.veiligesteden.werkplek.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in a backup: SQL that the program {@code mariadb} runs as it is, with comments between that tell what should be there. A statement ends with a line {@code ;;}, and a row is a line.
 *
 * @param longest statement, in bytes: the server must take it
 */
record Script(About about, Map<String, Sum> tables, int longest) {

    static final String FIRST = "-- Werkplek Veilige Steden: a copy of its database. ";
    static final String END_OF_STATEMENT = ";;";
    private static final String INSERT = "INSERT INTO ";
    private static final Pattern END_OF_TABLE = Pattern.compile("-- of (\\S+): (\\d+) rows, sha256 ([0-9a-f]{64})");
    private static final Pattern END = Pattern.compile("-- whole: (\\d+) tables");
    private static final JsonMapper JSON = new JsonMapper();

    /** What becomes of it while it is read. Nothing has been checked yet that comes later. */
    interface Reading {

        default void about(About about) {
        }

        default void statement(String sql) throws SQLException {
        }

        default void tableEnded(String table, Sum sum) throws SQLException, IOException {
        }
    }

    static String first(About about) {
        return FIRST + JSON.writeValueAsString(about);
    }

    static String endOfTable(String table, Sum sum) {
        return "-- of " + table + ": " + sum.rows() + " rows, sha256 " + sum.sha256();
    }

    static String end(int tables) {
        return "-- whole: " + tables + " tables";
    }

    /** Reads to the end. @throws BackupFailedException for what is no backup, isn't whole or was changed */
    static Script read(InputStream from, Reading reading) throws IOException, SQLException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)), 1 << 16);
        About about = about(lines.readLine());
        reading.about(about);
        Map<String, Sum> tables = new TreeMap<>();
        StringBuilder statement = new StringBuilder();
        Sum.Running running = new Sum.Running();
        int bytes = 0;
        int longest = 0;
        boolean rows = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(END_OF_STATEMENT)) {
                reading.statement(statement.toString());
                longest = Math.max(longest, Math.max(bytes, statement.length()));
                statement.setLength(0);
                bytes = 0;
                rows = false;
                continue;
            }
            if (statement.isEmpty()) {
                Matcher table = END_OF_TABLE.matcher(line);
                Matcher end = END.matcher(line);
                if (table.matches()) {
                    Sum told = new Sum(Long.parseLong(table.group(2)), table.group(3));
                    if (!running.total().equals(told)) {
                        throw new BackupFailedException("The backup is damaged: table " + table.group(1) + " isn't as it was written.");
                    }
                    reading.tableEnded(table.group(1), told);
                    tables.put(table.group(1), told);
                    running = new Sum.Running();
                } else if (end.matches()) {
                    return whole(new Script(about, tables, longest), Integer.parseInt(end.group(1)), lines);
                } else if (!line.startsWith("--") && !line.startsWith("DELIMITER")) {
                    statement.append(line);
                    rows = line.startsWith(INSERT);
                }
                continue;
            }
            statement.append('\n').append(line);
            if (rows) {
                bytes += running.add(line.endsWith(",") ? line.substring(0, line.length() - 1) : line) + 2;
            }
        }
        throw new BackupFailedException("The backup is cut off: its end is missing.");
    }

    /** The very end is read too: whether the file is as it was written shows there alone. */
    private static Script whole(Script script, int told, Reader rest) throws IOException {
        if (rest.read() >= 0 || script.tables().size() != told) {
            throw new BackupFailedException("The backup is damaged: it holds " + script.tables().size() + " of " + told + " tables, or something after its end.");
        }
        return script;
    }

    private static About about(String line) {
        if (line == null || !line.startsWith(FIRST)) {
            throw new BackupFailedException("This is no backup of this application.");
        }
        About about;
        try {
            about = JSON.readValue(line.substring(FIRST.length()), About.class);
        } catch (JacksonException unreadable) {
            throw new BackupFailedException("The backup is damaged: its first line can't be read.", unreadable);
        }
        if (about.format() > About.FORMAT) {
            throw new BackupFailedException("A newer version of the application wrote this backup (format " + about.format() + "; this one reads up to " + About.FORMAT + "). Use that version, or a newer one.");
        }
        return about;
    }
}
