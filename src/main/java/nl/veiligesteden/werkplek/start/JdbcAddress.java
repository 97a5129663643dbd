package nl.veiligesteden.werkplek.start;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an address of the driver tells: {@code jdbc:mariadb://host:3306,other/name?option=value}. */
record JdbcAddress(List<String> hosts, String name, Map<String, String> options) {

    private static final Pattern HOST_OF_LIST = Pattern.compile("\\(host=([^)]*)\\)", Pattern.CASE_INSENSITIVE);

    static JdbcAddress of(String url) {
        String rest = url.substring(url.indexOf("//") < 0 ? url.length() : url.indexOf("//") + 2);
        int question = rest.indexOf('?');
        String place = question < 0 ? rest : rest.substring(0, question);
        int slash = place.indexOf('/');
        String servers = slash < 0 ? place : place.substring(0, slash);
        List<String> listed = HOST_OF_LIST.matcher(servers).results().map(match -> match.group(1)).toList();
        List<String> hosts = listed.isEmpty() ? Stream.of(servers.split(",")).map(server -> server.replaceFirst(":\\d+$", "")).toList() : listed;
        return new JdbcAddress(hosts, slash < 0 ? "" : place.substring(slash + 1), options(question < 0 ? "" : rest.substring(question + 1)));
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new HashMap<>();
        for (String option : query.split("&")) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                options.put(option.substring(0, equals).toLowerCase(Locale.ROOT), option.substring(equals + 1));
            }
        }
        return options;
    }

    String option(String option) {
        return options.getOrDefault(option.toLowerCase(Locale.ROOT), "");
    }
}
