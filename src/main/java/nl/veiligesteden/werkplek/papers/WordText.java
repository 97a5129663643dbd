package nl.veiligesteden.werkplek.papers;

import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.policy.TextRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import com.deepoove.poi.xwpf.BodyContainerFactory;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts words into a line; a line that had nothing but a field, and has nothing now, goes. */
class WordText extends TextRenderPolicy {

    @Override
    public void doRender(RenderContext<TextRenderData> context) throws Exception {
        super.doRender(context);
        XWPFRun run = context.getRun();
        if (run.getParent() instanceof XWPFParagraph paragraph && paragraph.getText().isBlank() && !context.getData().getText().contains("\n") && !holdsMore(paragraph)) {
            BodyContainerFactory.getBodyContainer(run).clearPlaceholder(run, true);
        }
    }

    private static boolean holdsMore(XWPFParagraph paragraph) {
        String xml = paragraph.getCTP().xmlText();
        return xml.contains("<w:drawing") || xml.contains("<w:sectPr") || xml.contains("<w:br") || xml.contains("<w:pict");
    }

    /** Without what XML cannot hold. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(character -> {
            boolean allowed = character == '\t' || character == '\n' || character >= 0x20 && character <= 0xD7FF || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
            clean.appendCodePoint(allowed ? character : ' ');
        });
        return clean.toString();
    }
}
