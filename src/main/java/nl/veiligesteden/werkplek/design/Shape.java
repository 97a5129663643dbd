package nl.veiligesteden.werkplek.design;

/** The sign before a badge's text, so that nothing hangs on colour. */
public enum Shape {
    FULL("full"),
    HALF("half"),
    OPEN("open"),
    DASHED("dashed"),
    OCTAGON("octagon"),
    DIAMOND("diamond"),
    TRIANGLE("triangle"),
    SQUARE("square");

    private final String className;

    Shape(String className) {
        this.className = className;
    }

    String className() {
        return "shape-" + className;
    }
}
