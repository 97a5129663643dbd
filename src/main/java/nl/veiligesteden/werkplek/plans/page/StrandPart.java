package nl.veiligesteden.werkplek.plans.page;

/**
 * A line of effort beneath a pillar. Lists beneath it follow the first line as bullets, as in prose.
 *
 * @param ending what closes the text on the page: empty, full stop, semicolon or comma
 */
public record StrandPart(String text, String ending) {

    public StrandPart {
        String canonical = Prose.item(text);
        if (canonical.startsWith(Prose.BULLET)) {
            canonical = Prose.item(canonical.substring(Prose.BULLET.length()));
        }
        Ended ended = Ended.of("", Words.required(canonical, canonical, "strand"), ending);
        text = ended.explanation();
        ending = ended.ending();
    }
}
