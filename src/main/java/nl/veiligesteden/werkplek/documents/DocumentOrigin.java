package nl.veiligesteden.werkplek.documents;

import java.util.Arrays;
import java.util.List;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** What a document is made from. */
public enum DocumentOrigin {
    /** A version of a report that was handed in. */
    REPORT("verslag", List.of(DocumentKind.COUNCIL_LETTER, DocumentKind.PROGRESS_REPORT)),
    PLAN("plan", List.of(DocumentKind.PLAN)),
    ITEM("onderdeel", List.of(DocumentKind.ITEM_DOSSIER));

    private final String word;
    private final List<DocumentKind> kinds;

    DocumentOrigin(String word, List<DocumentKind> kinds) {
        this.word = word;
        this.kinds = kinds;
    }

    /** How an address calls it. */
    public String word() {
        return word;
    }

    public List<DocumentKind> kinds() {
        return kinds;
    }

    /** @throws NotFoundException for no such word */
    public static DocumentOrigin of(String word) {
        return Arrays.stream(values()).filter(origin -> origin.word.equals(word)).findFirst().orElseThrow(NotFoundException::new);
    }
}
