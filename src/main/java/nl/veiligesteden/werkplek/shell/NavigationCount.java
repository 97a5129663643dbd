package nl.veiligesteden.werkplek.shell;

import nl.veiligesteden.werkplek.access.SignedInUser;

/** The number that a line of the navigation shows: as many as its page lists. */
public interface NavigationCount {

    /** The path of the line. */
    String path();

    int count(SignedInUser user);
}
