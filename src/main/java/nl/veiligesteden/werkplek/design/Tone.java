package nl.veiligesteden.werkplek.design;

/** What a colour says; always beside a text and a shape. */
public enum Tone {
    GOOD("good"),
    BUSY("busy"),
    IDLE("idle"),
    WARN("warn"),
    BAD("bad");

    private final String className;

    Tone(String className) {
        this.className = className;
    }

    String className() {
        return className;
    }
}
