package nl.veiligesteden.werkplek.plans.page;

import java.util.List;
import nl.veiligesteden.werkplek.shared.Moment;

/**
 * A pillar of the approach with the lines of effort beneath it.
 *
 * @param ending what closes the line on the page: empty, full stop, semicolon or comma
 * @param moment the moment in relation to an incident, null for none
 */
public record PillarPart(String name, String explanation, String ending, Moment moment, List<StrandPart> strands) {

    public PillarPart {
        Ended ended = Ended.of(Words.required(name, "pillar"), Prose.line(explanation), ending);
        name = ended.name();
        explanation = ended.explanation();
        ending = ended.ending();
        strands = List.copyOf(strands);
    }
}
