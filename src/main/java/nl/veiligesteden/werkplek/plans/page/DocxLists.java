package nl.veiligesteden.werkplek.plans.page;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** At which level of a list a paragraph of a Word document stands: by its own numbering, by its style's, or by the name of its style. */
final class DocxLists {

    private static final Pattern STYLE = Pattern.compile("(?:list (?:bullet|number)|lijst(?:opsomteken|nummering)) ?([2-9])?");
    private static final int LONGEST_CHAIN = 10;

    private DocxLists() {
    }

    /** Zero for no list. */
    static int level(XWPFDocument document, XWPFParagraph paragraph) {
        BigInteger number = paragraph.getNumID();
        if (number != null) {
            return number.signum() == 0 ? 0 : paragraph.getNumIlvl() == null ? 1 : paragraph.getNumIlvl().intValue() + 1;
        }
        String id = paragraph.getStyleID();
        for (int step = 0; id != null && step < LONGEST_CHAIN; step++) {
            XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
            int level = level(id, style);
            if (level > 0 || style == null) {
                return level;
            }
            id = style.getBasisStyleID();
        }
        return 0;
    }

    private static int level(String id, XWPFStyle style) {
        Matcher named = STYLE.matcher((style == null || style.getName() == null ? id : style.getName()).toLowerCase(Locale.ROOT));
        if (named.matches()) {
            return named.group(1) == null ? 1 : Integer.parseInt(named.group(1));
        }
        boolean numbered = style != null && style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetNumPr();
        CTNumPr numbering = numbered ? style.getCTStyle().getPPr().getNumPr() : null;
        boolean none = numbering == null || numbering.isSetNumId() && numbering.getNumId().getVal().signum() == 0;
        return none ? 0 : numbering.isSetIlvl() ? numbering.getIlvl().getVal().intValue() + 1 : 1;
    }
}
