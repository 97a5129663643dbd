package nl.veiligesteden.werkplek.papers;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What a filled document still needs: its title, its language, and what stands in its table of contents. */
final class WordFinish {

    private static final int FIRST_BOOKMARK = 90_000;
    private static final int USUALLY_DEEPEST = 2;
    private static final Pattern LEVELS = Pattern.compile("\\\\o\\s+\"1-([1-6])\"");

    private WordFinish() {
    }

    static void finish(XWPFDocument document, PaperFacts facts) {
        document.getProperties().getCoreProperties().setTitle(WordText.clean(facts.title()));
        document.getProperties().getCoreProperties().setCreator(WordText.clean(facts.author()));
        language(document, facts.language());
        contents(document);
    }

    private static void language(XWPFDocument document, Locale language) {
        XWPFStyles styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        styles.setSpellingLanguage(language.getLanguage().equals("en") ? "en-GB" : "nl-NL");
    }

    /** Word fills a table of contents only when it is asked to: so its lines are written here, as links; page numbers come when it is asked. */
    private static void contents(XWPFDocument document) {
        XWPFParagraph place = document.getParagraphs().stream().filter(WordFinish::isContents).findFirst().orElse(null);
        if (place == null) {
            return;
        }
        String instruction = instructions(place).findFirst().orElseThrow();
        Matcher levels = LEVELS.matcher(instruction);
        List<Entry> entries = entries(document, levels.find() ? Integer.parseInt(levels.group(1)) : USUALLY_DEEPEST);
        if (entries.isEmpty()) {
            document.removeBodyElement(document.getPosOfParagraph(place));
            return;
        }
        for (int each = place.getRuns().size() - 1; each >= 0; each--) {
            place.removeRun(each);
        }
        while (place.getCTP().sizeOfFldSimpleArray() > 0) {
            place.getCTP().removeFldSimple(0);
        }
        begin(place.getCTP(), instruction);
        XWPFParagraph line = place;
        for (int each = 0; each < entries.size(); each++) {
            if (each > 0) {
                line = after(document, line);
            }
            Entry entry = entries.get(each);
            WordStyles.id(document, "toc " + entry.level()).ifPresent(line::setStyle);
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(entry.bookmark());
            link.addNewR().addNewT().setStringValue(entry.text());
        }
        line.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static boolean isContents(XWPFParagraph paragraph) {
        return instructions(paragraph).findFirst().isPresent();
    }

    /** What is asked of Word, where that is a table of contents. */
    private static Stream<String> instructions(XWPFParagraph paragraph) {
        return Stream.concat(paragraph.getCTP().getFldSimpleList().stream().map(CTSimpleField::getInstr),
                paragraph.getCTP().getRList().stream().flatMap(run -> run.getInstrTextList().stream()).map(CTText::getStringValue)).filter(text -> text.strip().startsWith("TOC"));
    }

    private static void begin(CTP paragraph, String instruction) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.addNewR().addNewInstrText().setStringValue(instruction);
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static XWPFParagraph after(XWPFDocument document, XWPFParagraph paragraph) {
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            return document.insertNewParagraph(cursor);
        }
    }

    private record Entry(int level, String text, String bookmark) {
    }

    private static List<Entry> entries(XWPFDocument document, int deepest) {
        List<Entry> entries = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            int level = WordStyles.level(document, paragraph);
            if (level < 1 || level > deepest || paragraph.getText().isBlank()) {
                continue;
            }
            BigInteger id = BigInteger.valueOf(FIRST_BOOKMARK + entries.size());
            String name = "_Toc" + id;
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(name);
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
            entries.add(new Entry(level, paragraph.getText(), name));
        }
        return entries;
    }
}
