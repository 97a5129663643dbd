package nl.veiligesteden.werkplek.search.ui;

import java.util.List;
import nl.veiligesteden.werkplek.access.Workspace;

/** A module that has something to do from anywhere. */
public interface CommandSource {

    /** What this person may do there; nothing where they may not. */
    default List<Command> commands(Workspace workspace) {
        return List.of();
    }

    /** What is too rare to be offered before a word is typed, but is found by its own words. */
    default List<Command> byName(Workspace workspace) {
        return List.of();
    }
}
