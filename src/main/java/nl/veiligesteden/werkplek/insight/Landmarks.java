package nl.veiligesteden.werkplek.insight;

import java.util.Comparator;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The days of note that modules know of a municipality. */
@Component
public class Landmarks {

    private final ObjectProvider<Landmark> all;

    Landmarks(ObjectProvider<Landmark> all) {
        this.all = all;
    }

    /** The longest ago first. */
    public List<Landmark.Day> of(MunicipalityWorkspace workspace) {
        return all.orderedStream().flatMap(landmark -> landmark.of(workspace).stream()).sorted(Comparator.comparing(Landmark.Day::day)).toList();
    }
}
