package nl.veiligesteden.werkplek.attachments;

import java.net.URI;
import java.net.URISyntaxException;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * A page on the web, as somebody adds it. The workspace never fetches it.
 *
 * @param title how it is shown; the host of the address where nobody gave one
 * @param address with http or https; one without is taken for https
 */
public record LinkDraft(String title, String address) {

    static final int ADDRESS_MAX = 2000;
    private static final int TITLE_MAX = 200;

    public LinkDraft {
        Problems problems = new Problems();
        address = problems.line("address", address, ADDRESS_MAX);
        title = problems.line("title", title, TITLE_MAX);
        address = address.isEmpty() || address.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? address : "https://" + address;
        problems.when(address.isEmpty(), "address", "invalid.link.missing").when(!isOfTheWeb(address), "address", "invalid.link").refuse();
        title = title.isEmpty() ? host(address) : title;
    }

    /** An address that names somebody before the host pretends to lead elsewhere; one that runs code is none at all. */
    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme())) && uri.getHost() != null && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Where an address leads, for who wants to know before following it. */
    public static String host(String address) {
        return URI.create(address).getHost().replaceFirst("^www\\.", "");
    }
}
