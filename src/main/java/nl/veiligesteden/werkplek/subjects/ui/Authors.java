package nl.veiligesteden.werkplek.subjects.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import nl.veiligesteden.werkplek.access.Role;

/** One way to name who wrote or did something: who is not of the municipality says of where. */
public final class Authors {

    private Authors() {
    }

    public static String name(String author, Role.Scope scope) {
        return scope == Role.Scope.MUNICIPALITY ? author : author + " (" + t("story.scope." + scope) + ")";
    }
}
