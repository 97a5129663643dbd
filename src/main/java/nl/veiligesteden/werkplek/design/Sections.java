package nl.veiligesteden.werkplek.design;

import java.util.Comparator;
import java.util.List;

/**
 * The sections of a page, in its order. The page names their classes, for the framework puts into a page's code only what is reached from its
 * view by name; what they need, each asks for itself.
 */
public final class Sections {

    private Sections() {
    }

    /** @throws IllegalStateException for a section that the page does not name: its code would be missing in the browser */
    public static <S> List<S> inOrder(List<S> found, List<Class<? extends S>> order) {
        found.stream().filter(section -> !order.contains(section.getClass())).findFirst().ifPresent(unnamed -> {
            throw new IllegalStateException(unnamed.getClass() + " is a section that its page does not name");
        });
        return found.stream().sorted(Comparator.comparingInt(section -> order.indexOf(section.getClass()))).toList();
    }
}
