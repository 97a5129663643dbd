package nl.veiligesteden.werkplek.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What goes into a template comes out in Word and on paper, word for word. */
class PaperTest {

    static final List<Field> FIELDS = List.of(Field.text("gemeente"), Field.text("leeg"), Field.passage("samenvatting"),
            Field.rows("acties", Field.text("titel"), Field.text("status"), Field.passage("verhaal"), Field.rows("stappen", Field.text("stap"))), Field.rows("niets", Field.text("titel")));
    static final PaperFacts FACTS = new PaperFacts("Brief \"x\" \\ over Łódź & <meer>", "Gemeente Súdwest-Fryslân", Locale.forLanguageTag("nl"));

    static TemplateDraft draft() {
        TemplateDraft draft = new TemplateDraft();
        draft.letterhead("Gemeente {{gemeente}}").reference("Datum", "{{gemeente}}").title("Brief van {{gemeente}}").contents("Inhoud", 2).field("leeg").heading(1, "Samenvatting").field("samenvatting").heading(1, "Acties");
        draft.table("acties", List.of("Actie", "Stand"), List.of("titel", "status"), Set.of());
        draft.each("acties", () -> {
            draft.heading(2, "{{titel}} van {{gemeente}}").field("verhaal");
            draft.each("stappen", () -> draft.bullet("{{stap}} ({{titel}})"));
        });
        draft.ifThere("niets", () -> draft.heading(1, "Niets")).ifNotThere("niets", () -> draft.line("Er is niets."));
        return draft.foot("Voettekst", "Pagina {0} van {1}");
    }

    static Map<String, Value> values(String odd, int actions) {
        Map<String, Value> values = new HashMap<>(Map.of("gemeente", Value.text(odd), "leeg", Value.text(""), "niets", new Value.Rows(List.of())));
        values.put("samenvatting", new Value.Passage(List.of(new Block.Heading(2, "Kop " + odd), new Block.Paragraph("Eerste regel\ntweede regel"), new Block.Bullets(List.of(new Block.Bullet(1, "een " + odd), new Block.Bullet(2, "onder een"), new Block.Bullet(1, "twee"))),
                new Block.Grid(List.of("Wat", "Hoeveel"), List.of(List.of(odd, "3"), List.of("Andere", "12")), Set.of(1)))));
        values.put("acties", new Value.Rows(IntStream.rangeClosed(1, actions).mapToObj(number -> Map.of("titel", Value.text("Actie " + number + " " + odd), "status", Value.text("Loopt"),
                "verhaal", Value.typed("Alinea van " + number + "\n\n• punt a\n• punt b"), "stappen", (Value) new Value.Rows(List.of(Map.of("stap", Value.text("Stap één")))))).toList()));
        return values;
    }

    static byte[] filled(byte[] template, Map<String, Value> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordTemplate(template).fill(FIELDS, values, FACTS, out);
        return out.toByteArray();
    }

    @Test
    void aTemplateThatIsRightHasNoFaults() {
        assertThat(new WordTemplate(draft().write()).check(FIELDS)).isEmpty();
    }

    @Test
    void everythingComesOutInOrder() throws IOException {
        String odd = "Łódź {{gemeente}} [titel] ${x} \u0001 Çelik";
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled(draft().write(), values(odd, 3))))) {
            List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            String shown = odd.replace('\u0001', ' ');
            assertThat(texts).doesNotContain("").contains("Gemeente " + shown, "Brief van " + shown, "Kop " + shown, "een " + shown, "Er is niets.", "Stap één (Actie 1 " + shown + ")", "punt b");
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().get(1).getRows()).hasSize(4);
        }
    }
}
