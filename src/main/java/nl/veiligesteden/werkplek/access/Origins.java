package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request comes from. */
final class Origins {

    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final int GROUPS_OF_A_NETWORK = 4;

    private Origins() {
    }

    /** What limits count by: an IPv6 network hands out 2^64 addresses to one house, so those count as one. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String whole = address.split("%")[0];
        int gap = whole.indexOf("::");
        String[] head = (gap < 0 ? whole : whole.substring(0, gap)).split(":");
        StringBuilder network = new StringBuilder();
        for (int group = 0; group < GROUPS_OF_A_NETWORK; group++) {
            String text = group < head.length && !head[group].isEmpty() ? head[group] : "0";
            network.append(text.replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT)).append(':');
        }
        return network + ":/64";
    }

    /** The network of the request that this thread answers. */
    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request ? network(request.getRequest().getRemoteAddr()) : "";
    }

    /**
     * Whether a page of another site sent it. Browsers say so in one of two headers; what says neither is no browser, whom no site can
     * send.
     */
    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        try {
            URI sent = new URI(origin);
            int port = sent.getPort() >= 0 ? sent.getPort() : "https".equals(sent.getScheme()) ? 443 : 80;
            return !(request.getServerName().equalsIgnoreCase(sent.getHost()) && port == request.getServerPort());
        } catch (URISyntaxException nowhere) {
            return true;
        }
    }
}
