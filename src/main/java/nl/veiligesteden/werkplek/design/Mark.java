package nl.veiligesteden.werkplek.design;

/** What a badge says, also where one is drawn without a component: in the rows of a grid or in {@link Markup}. */
public record Mark(String text, Tone tone, Shape shape) {

    public String classes() {
        return "badge " + tone.className() + " " + shape.className();
    }
}
