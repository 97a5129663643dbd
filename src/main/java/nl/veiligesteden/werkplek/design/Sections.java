package nl.veiligesteden.werkplek.design;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sections of a page by the places in which it puts them. The page names their classes, for the framework puts into a page's code only
 * what is reached from its view by name; what they need, each asks for itself.
 */
public final class Sections<S> {

    private final List<S> found;

    /**
     * @param places the classes of the sections in each place of the page, in their order
     * @throws IllegalStateException for a section that the page does not name: its code would be missing in the browser
     */
    @SafeVarargs
    public Sections(List<S> found, List<Class<? extends S>>... places) {
        this.found = found;
        found.stream().filter(section -> Stream.of(places).noneMatch(place -> place.contains(section.getClass()))).findFirst().ifPresent(unnamed -> {
            throw new IllegalStateException(unnamed.getClass() + " is a section that its page does not name");
        });
    }

    public List<S> in(List<Class<? extends S>> place) {
        return place.stream().flatMap(type -> found.stream().filter(type::isInstance)).toList();
    }
}
