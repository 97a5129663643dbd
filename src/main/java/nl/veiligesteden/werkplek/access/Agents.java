package nl.veiligesteden.werkplek.access;

import ua_parser.Client;
import ua_parser.Parser;

/** How a browser calls itself, in words that people know. */
public final class Agents {

    private static final Parser PARSER = new Parser();
    private static final String OTHER = "Other";

    private Agents() {
    }

    /** Such as "Firefox, Windows"; empty for what calls itself nothing that is known. */
    public static String name(String agent) {
        Client client = PARSER.parse(agent);
        String browser = client.userAgent.family.equals(OTHER) ? "" : client.userAgent.family;
        String system = client.os.family.equals(OTHER) ? "" : client.os.family;
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }
}
