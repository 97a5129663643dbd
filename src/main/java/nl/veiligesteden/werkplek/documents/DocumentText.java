package nl.veiligesteden.werkplek.documents;

import java.util.Map;
import nl.veiligesteden.werkplek.papers.Value;
import nl.veiligesteden.werkplek.shared.MunicipalityId;

/**
 * What goes into a document, read by the rights of whoever asks.
 *
 * @param title of the document, in its language
 * @param about what it was made from, in its language
 * @param municipality whose it is
 * @param values of every field that its kind has
 */
public record DocumentText(String title, String about, MunicipalityId municipality, String municipalityName, Map<String, Value> values) {

    public DocumentText(String title, String about, MunicipalityId municipality, String municipalityName, Map<String, Value> values) {
        this.title = title;
        this.about = about;
        this.municipality = municipality;
        this.municipalityName = municipalityName;
        this.values = Map.copyOf(values);
    }
}
