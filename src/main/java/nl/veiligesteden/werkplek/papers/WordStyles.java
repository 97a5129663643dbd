package nl.veiligesteden.werkplek.papers;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** The styles of a document by their built-in names, which are the same in a Word of any language; their ids are not. */
final class WordStyles {

    static final String TABLE = "Table Grid";

    private WordStyles() {
    }

    static String heading(int level) {
        return "heading " + level;
    }

    static String bullets(int level) {
        return level == 1 ? "List Bullet" : "List Bullet 2";
    }

    /** The id of a style; empty where the document does not have it. */
    static Optional<String> id(XWPFDocument document, String name) {
        CTStyles styles = document.getStyles() == null ? null : document.getStyles().getCtStyles();
        if (styles == null) {
            return Optional.empty();
        }
        for (CTStyle style : styles.getStyleArray()) {
            if (style.isSetName() && style.getName().getVal().equalsIgnoreCase(name)) {
                return Optional.of(style.getStyleId());
            }
        }
        return Optional.empty();
    }

    /** The level of a heading; 0 for what is none. */
    static int level(XWPFDocument document, XWPFParagraph paragraph) {
        for (int level = 1; level <= 6; level++) {
            if (paragraph.getStyle() != null && id(document, heading(level)).filter(paragraph.getStyle()::equals).isPresent()) {
                return level;
            }
        }
        return 0;
    }
}
