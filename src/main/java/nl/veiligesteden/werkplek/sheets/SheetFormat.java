package nl.veiligesteden.werkplek.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** A kind of file that a table can be written as. */
public enum SheetFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public <T> void write(Sheet<T> sheet, OutputStream out) throws IOException {
            ExcelWriter.write(sheet, out);
        }
    },
    CSV("csv", "text/csv;charset=utf-8") {
        @Override
        public <T> void write(Sheet<T> sheet, OutputStream out) throws IOException {
            CsvWriter.write(sheet, out);
        }
    };

    private final String ending;
    private final String mediaType;

    SheetFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Row by row: what was written is kept nowhere. */
    public abstract <T> void write(Sheet<T> sheet, OutputStream out) throws IOException;

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<SheetFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }
}
