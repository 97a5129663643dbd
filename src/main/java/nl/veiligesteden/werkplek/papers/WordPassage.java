package nl.veiligesteden.werkplek.papers;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import com.deepoove.poi.xwpf.BodyContainer;
import com.deepoove.poi.xwpf.BodyContainerFactory;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Puts paragraphs, lists and tables in the place of a field, in the styles of the template; paragraphs look like the one in which the field stood. */
class WordPassage implements RenderPolicy {

    private static final int TWIPS_OF_LINE = 9_070;

    @Override
    public void render(ElementTemplate element, Object data, XWPFTemplate template) {
        XWPFRun run = ((RunTemplate) element).getRun();
        run.setText("", 0);
        if (data instanceof Value.Passage passage) {
            XWPFDocument document = template.getXWPFDocument();
            BodyContainer body = BodyContainerFactory.getBodyContainer(run);
            CTPPr looks = ((XWPFParagraph) run.getParent()).getCTP().getPPr();
            passage.blocks().forEach(block -> put(block, document, body, run, looks));
        }
        BodyContainerFactory.getBodyContainer(run).clearPlaceholder(run, true);
    }

    private static void put(Block block, XWPFDocument document, BodyContainer body, XWPFRun before, CTPPr looks) {
        switch (block) {
            case Block.Heading heading -> styled(body.insertNewParagraph(before), document, WordStyles.heading(heading.level()), heading.text());
            case Block.Paragraph paragraph -> {
                XWPFParagraph line = body.insertNewParagraph(before);
                if (looks != null) {
                    line.getCTP().setPPr((CTPPr) looks.copy());
                }
                write(line, paragraph.text());
            }
            case Block.Bullets bullets -> bullets.lines().forEach(each -> styled(body.insertNewParagraph(before), document, WordStyles.bullets(each.level()), each.text()));
            case Block.Grid grid -> table(grid, document, body.insertNewTable(before, grid.rows().size() + 1, grid.headers().size()));
        }
    }

    private static void styled(XWPFParagraph paragraph, XWPFDocument document, String style, String text) {
        WordStyles.id(document, style).ifPresent(paragraph::setStyle);
        write(paragraph, text);
    }

    private static void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = WordText.clean(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line]);
        }
    }

    private static void table(Block.Grid grid, XWPFDocument document, XWPFTable table) {
        WordStyles.id(document, WordStyles.TABLE).ifPresent(table::setStyleID);
        if (table.getCTTbl().getTblPr().isSetTblBorders()) {
            table.getCTTbl().getTblPr().unsetTblBorders();
        }
        table.setWidth("100%");
        row(table.getRow(0), grid.headers(), grid.numbers());
        head(table.getRow(0));
        for (int row = 0; row < grid.rows().size(); row++) {
            row(table.getRow(row + 1), grid.rows().get(row), grid.numbers());
            table.getRow(row + 1).setCantSplitRow(true);
        }
    }

    /** Repeated on each page on which the table goes on. */
    private static void head(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.getRuns().forEach(run -> run.setBold(true))));
    }

    private static void row(XWPFTableRow row, List<String> texts, Set<Integer> numbers) {
        BigInteger width = BigInteger.valueOf(TWIPS_OF_LINE / texts.size());
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst();
            write(paragraph, texts.get(column));
            if (numbers.contains(column)) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            var measure = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
            var size = measure.isSetTcW() ? measure.getTcW() : measure.addNewTcW();
            size.setType(STTblWidth.DXA);
            size.setW(width);
        }
    }
}
