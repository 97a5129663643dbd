package nl.veiligesteden.werkplek.documents;

import static nl.veiligesteden.werkplek.papers.Field.passage;
import static nl.veiligesteden.werkplek.papers.Field.rows;
import static nl.veiligesteden.werkplek.papers.Field.text;

import java.util.List;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.papers.Field;

/** The kinds of documents, each with the fields that its template may have. Fields have Dutch names, in templates of any language. */
public enum DocumentKind {
    /** A letter of the municipality's executive to its council, about a report. */
    COUNCIL_LETTER(reportFields()),
    /** A report as it was handed in. */
    PROGRESS_REPORT(reportFields()),
    PLAN(List.of(text("gemeente"), text("datum"), text("titel"), text("periode"), text("stand"), text("vastgesteld_op"), text("hoofddoel"), text("doelgroepen"), passage("inhoud"),
            rows("acties", text("titel"), text("uitleg")), rows("activiteiten", text("titel"), text("uitleg")))),
    ITEM_DOSSIER(List.of(text("gemeente"), text("datum"), text("titel"), text("soort"), text("status"), text("koers"), text("percentage"), text("begin"), text("eind"), text("eigenaar"),
            text("vervanger"), text("partner"), text("pijler"), text("moment"), text("doelgroepen"), text("plaats"), text("bereik"), text("reden"), rows("feiten", text("naam"), text("waarde")), passage("omschrijving"), passage("bijdrage"),
            rows("stappen", text("stap"), text("gedaan"), text("datum_stap")), rows("verhaal", text("wanneer"), text("wie"), text("wat"), passage("tekst"))));

    private final List<Field> fields;

    DocumentKind(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    private static List<Field> reportFields() {
        Field[] figure = {text("naam"), text("waarde"), text("eenheid")};
        Field[] item = {text("titel"), text("soort"), text("status"), text("koers"), text("percentage"), text("eind"), text("wie"), text("pijler"), text("signalen"), text("kenmerken"), text("reden"), passage("verteld"),
                passage("antwoorden")};
        return Stream.of(text("gemeente"), text("provincie"), text("datum"), text("ronde"), text("periode"), text("ingediend_op"), text("versie"), passage("samenvatting"),
                rows("cijfers", figure), rows("kerncijfers", figure), rows("vragen", text("vraag"), passage("antwoord")), rows("onderdelen", item), rows("afgerond", item), rows("aandacht", item),
                rows("partners", text("naam"), text("soort")), rows("pijlers", text("naam"), text("moment")), passage("ontbreekt")).toList();
    }
}
