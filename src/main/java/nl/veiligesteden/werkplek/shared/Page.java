package nl.veiligesteden.werkplek.shared;

/** Which rows of a list are asked for. */
public record Page(int offset, int limit) {

    /** As many rows as stand on a page that is read whole. */
    public static final int SIZE = 50;
    /** The number of the page that has all rows, to print it; of very many the first thousand. */
    public static final int ALL = 0;
    private static final int MOST = 1_000;

    /** The page of that number, from 1; the last one where there are not so many. */
    public static Page numbered(int number, int total) {
        return of(Math.min(number, count(total)));
    }

    /** The page of that number, from 1, or {@link #ALL}. */
    public static Page of(int number) {
        return number == ALL ? new Page(0, MOST) : new Page((number - 1) * SIZE, SIZE);
    }

    /** How many pages so many rows take; at least one. */
    public static int count(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
