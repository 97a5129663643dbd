package nl.veiligesteden.werkplek.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Recognises a file by its first bytes, and an office document by what lies in it; its name is never asked. */
final class FileKinds {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final int LONGEST_TYPE = 100;

    private FileKinds() {
    }

    /** Empty for a kind that is not taken. */
    static Optional<FileKind> of(Path file) throws IOException {
        String type;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            type = TYPES.detect(content, new Metadata()).toString();
        }
        boolean packed = type.contains("zip") || type.contains("ooxml") || type.contains("opendocument") || type.contains("openxmlformats");
        return packed ? office(file) : Arrays.stream(FileKind.values()).filter(kind -> kind.mediaType().equals(type)).findFirst();
    }

    private static Optional<FileKind> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry declared = zip.getEntry("mimetype");
            if (declared != null) {
                try (InputStream content = zip.getInputStream(declared)) {
                    String type = new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                    return Arrays.stream(FileKind.values()).filter(kind -> kind.mediaType().equals(type)).findFirst();
                }
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return zip.getEntry("word/document.xml") != null ? Optional.of(FileKind.DOCX) : zip.getEntry("xl/workbook.xml") != null
                    ? Optional.of(FileKind.XLSX) : zip.getEntry("ppt/presentation.xml") != null ? Optional.of(FileKind.PPTX) : Optional.empty();
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }
}
