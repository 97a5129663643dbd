package nl.veiligesteden.werkplek.shared;

/** Which rows of a list are asked for. */
public record Page(int offset, int limit) {

    /** As many rows as stand on a page that is read whole. */
    public static final int SIZE = 50;

    /** The page of that number, from 1; the last one where there are not so many. */
    public static Page numbered(int number, int total) {
        return new Page((Math.min(number, count(total)) - 1) * SIZE, SIZE);
    }

    /** How many pages so many rows take; at least one. */
    public static int count(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
