package nl.veiligesteden.werkplek.plans.page;

/**
 * An action or an activity: "PUB-ploeg: treedt op;" has a title, an explanation and an ending.
 *
 * @param explanation one line; lists beneath it follow as bullets, as in prose
 * @param ending      what closes the item on the page: empty, full stop, semicolon or comma
 */
public record ItemPart(String title, String explanation, String ending) {

    public ItemPart {
        Ended ended = Ended.of(Words.required(title, "item"), Prose.item(explanation), ending);
        title = ended.name();
        explanation = ended.explanation();
        ending = ended.ending();
    }
}
