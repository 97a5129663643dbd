package nl.veiligesteden.werkplek.files;

import java.util.List;
import java.util.Locale;

/** The kinds of files that are taken. Nothing that runs, and no page that a browser would show as one of ours. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TEXT("text/plain", "txt", "csv");

    /** What of a name is looked at; file systems take 255. */
    private static final int LONGEST_GIVEN = 500;

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    boolean isOffice() {
        return mediaType.startsWith("application/vnd.");
    }

    boolean isPhoto() {
        return this == JPEG || this == PNG;
    }

    /** The file's own name, ending in what it really is, so that whoever downloads it opens it with the right program. */
    String named(String given) {
        String last = given.substring(Math.max(0, given.length() - LONGEST_GIVEN));
        String name = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"|?*]", "").strip();
        String extension = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
        String right = extensions.contains(extension) ? name : (name.isEmpty() ? "bestand" : name) + "." + extensions.getFirst();
        return right.length() <= 200 ? right : right.substring(right.length() - 200);
    }
}
