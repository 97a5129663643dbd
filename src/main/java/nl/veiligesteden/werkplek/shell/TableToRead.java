package nl.veiligesteden.werkplek.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;

/**
 * A table that goes out and never comes back. Its file says so to whoever reads it, and by a hidden column to the page where somebody offers it to be read back. Its texts tell what it is
 * and, after {@code sheet.to-read.where.}, where what stands in it is changed instead.
 */
public enum TableToRead {
    ITEMS, OVERVIEW, ANSWERS, ACCOUNTS, TRAIL, HELP_REQUESTS, DOCUMENTS, MAILS, MUNICIPALITIES, PARTNER_MUNICIPALITIES, SAME_WORDS, PUBLIC_PAGES, DAY, REACH, CHANGES, REVIEW, RETENTION, OWN_DATA, CONTACT_DATA;

    /** Before the name: a table tells what it is though it have no rows. */
    private static final String HEADING = "om-te-lezen:";

    /** What a person reads, with what tells which table it is. */
    public <T> List<SheetColumn<T>> marked(List<SheetColumn<T>> columns) {
        return Stream.concat(columns.stream(), Stream.of(SheetColumn.<T>forPrograms(HEADING + name(), row -> null))).toList();
    }

    /** Which one a file is; none for a table of another kind, or of somebody's own. */
    public static Optional<TableToRead> of(ReadTable table) {
        return among(table.headers().stream());
    }

    static <T> Optional<TableToRead> among(List<SheetColumn<T>> columns) {
        return among(columns.stream().map(SheetColumn::header));
    }

    private static Optional<TableToRead> among(Stream<String> headings) {
        return headings.filter(heading -> heading.startsWith(HEADING)).flatMap(heading -> Arrays.stream(values()).filter(one -> heading.equals(HEADING + one.name()))).findFirst();
    }

    /** Where what stands in it is changed. */
    public String whereKey() {
        return "sheet.to-read.where." + name();
    }
}
