package nl.veiligesteden.werkplek.plans;

import nl.veiligesteden.werkplek.work.ItemDraft;

/**
 * Some pages write a whole paragraph where others put a title. What does not fit in a title goes on in the description, and comes
 * back as one on the page: "… de buurt…" and "…wacht".
 */
public final class LongTitle {

    /** Title and explanation as the page has them, or as an item holds them. */
    public record Parts(String title, String explanation) {
    }

    private static final String MORE = "…";
    private static final String BETWEEN = "\n\n";
    private static final int SHORTEST = ItemDraft.TITLE_MAX - 60;

    private LongTitle() {
    }

    public static Parts split(String title, String explanation) {
        if (title.length() <= ItemDraft.TITLE_MAX) {
            return new Parts(title, explanation);
        }
        int cut = title.lastIndexOf(' ', ItemDraft.TITLE_MAX - 1);
        if (cut < SHORTEST) {
            cut = ItemDraft.TITLE_MAX - 1;
            cut -= Character.isLowSurrogate(title.charAt(cut)) ? 1 : 0;
        }
        String rest = MORE + title.substring(cut);
        return new Parts(title.substring(0, cut) + MORE, explanation.isEmpty() ? rest : rest + BETWEEN + explanation);
    }

    public static Parts joined(String title, String description) {
        if (title.length() < SHORTEST || !title.endsWith(MORE) || !description.startsWith(MORE)) {
            return new Parts(title, description);
        }
        int end = description.indexOf(BETWEEN);
        String rest = description.substring(1, end < 0 ? description.length() : end);
        return new Parts(title.substring(0, title.length() - 1) + rest, end < 0 ? "" : description.substring(end + BETWEEN.length()));
    }
}
