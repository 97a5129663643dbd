package nl.veiligesteden.werkplek.start;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.EmailAddress;
import nl.veiligesteden.werkplek.access.SealKey;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.start.Problem.Reason;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;
import org.springframework.util.StringUtils;

/**
 * The rules of a safe start, all of them: each adds what it finds, so that whoever sets up a server reads everything at once. What the settings
 * tell is judged before the database is asked, and who is in the database once its tables stand.
 *
 * <p>An <em>outside</em> database is one that somebody named. The workspace without one, on the database that it starts by itself, is for trying
 * out, developing and testing.
 */
final class SafeStart {

    /** RFC 2606: nobody can ever have such an address, so whoever has one here was invented, and the passwords of those are known. */
    static final String INVENTED = ".example";
    private static final int SHORTEST_PASSWORD = 8;
    private static final Set<String> KNOWN_PASSWORDS = Set.of("password", "passw0rd", "password1", "wachtwoord", "changeme", "change-me", "changeit", "12345678", "123456789",
            "1234567890", "welkom01", "welkom123", "veilige-steden", "veiligesteden", "geheim123", "secret123", "administrator", "letmein1", "qwertyuiop");
    private static final Set<String> NEAR = Set.of("local", "localhost", "internal", "lan", "home.arpa", "svc", "test");
    private static final Set<String> VERIFIED = Set.of("verify-ca", "verify-full");
    /** RFC 5737 and RFC 3849: addresses that are nobody's proxy. */
    private static final List<String> STRANGERS = List.of("203.0.113.7", "198.51.100.7", "2001:db8:0:0:0:0:0:7");

    private final Environment environment;
    private final List<Problem> problems = new ArrayList<>();

    SafeStart(Environment environment) {
        this.environment = environment;
    }

    /** What the settings alone tell. */
    List<Problem> ofSettings() {
        secrets();
        keys();
        firstAdministrator();
        address();
        cookie();
        proxies();
        if (outside()) {
            database();
        }
        return List.copyOf(problems);
    }

    /** Who is in the database, and whether anybody can come in. */
    List<Problem> ofPeople(People people) {
        if (throwAway()) {
            return List.of();
        }
        if (people.invented() > 0 && (outside() || !demo())) {
            add(Reason.DEMO_PEOPLE, outside() ? "WERKPLEK_DB_URL" : "SPRING_PROFILES_ACTIVE", "this database holds " + people.invented() + " invented account(s) as the demo makes them (their mail addresses end in "
                    + INVENTED + "), whose password everybody knows. Take a database that the demo never filled" + (outside() ? "." : ", or start with the profile demo."));
        }
        if (people.unreadable() > 0) {
            add(Reason.OTHER_KEY, "WERKPLEK_SECRETS_KEY", people.unreadable() + " secret(s) of the second step of signing in were sealed with another key, so those people could not sign in. Set that key; or, if this one is "
                    + "new, name that one in WERKPLEK_SECRETS_OLD_KEY.");
        }
        if (outside() && !demo()) {
            wayIn(people);
        }
        return List.copyOf(problems);
    }

    /** By a password, by a link in a mail, through an employer, or by the first administrator's link in the log. */
    private void wayIn(People people) {
        if (people.withPassword() == 0 && text("werkplek.first-administrator").isBlank() && (people.all() == 0 || text("spring.mail.host").isBlank() && !hasEmployers())) {
            add(Reason.NO_WAY_IN, "WERKPLEK_FIRST_ADMINISTRATOR", people.all() == 0 ? "nobody has an account yet, so nobody could sign in. Set the mail address of the first administrator."
                    : "nobody has a password, and without a mail server (SPRING_MAIL_HOST) no link reaches anybody. Set a mail server, or the mail address of an administrator who was never inside.");
        }
    }

    /** Whether people come in through an employer. */
    private boolean hasEmployers() {
        return Binder.get(environment).bind("werkplek.employers.providers", Bindable.mapOf(String.class, Object.class)).isBound();
    }

    @SuppressWarnings("unchecked")
    private void secrets() {
        PropertySource<?> refused = environment instanceof ConfigurableEnvironment all ? all.getPropertySources().get(SecretFiles.REFUSED) : null;
        if (refused == null) {
            return;
        }
        ((Map<String, Object>) refused.getSource()).forEach((setting, why) -> {
            if (why.equals(SecretFiles.TWICE)) {
                add(Reason.SECRET_TWICE, setting + "_FILE", "is given beside " + setting + ", and only one of them can count. Take one away.");
            } else {
                add(Reason.SECRET_FILE, setting + "_FILE", why + ". Name a file that this process may read.");
            }
        });
    }

    private void keys() {
        // A command that only looks at the database opens no secret.
        boolean serves = !text("spring.main.web-application-type").equalsIgnoreCase("none");
        if (serves && outside() && !throwAway() && text("werkplek.secrets.key").isBlank()) {
            add(Reason.NO_KEY, "WERKPLEK_SECRETS_KEY", "is empty, so the secrets of the second step of signing in would stand readable in the database. Set 32 random bytes in base64 (openssl rand -base64 32), "
                    + "or name their file in WERKPLEK_SECRETS_KEY_FILE, and keep them apart from the copies of the database.");
        }
        Map.of("werkplek.secrets.key", "WERKPLEK_SECRETS_KEY", "werkplek.secrets.old-key", "WERKPLEK_SECRETS_OLD_KEY", "werkplek.backup.key", "WERKPLEK_BACKUP_KEY").forEach((property, setting) -> {
            try {
                if (!text(property).isBlank()) {
                    SealKey.of(text(property));
                }
            } catch (IllegalArgumentException unreadable) {
                add(Reason.UNREADABLE_KEY, setting, "is no key. Set 32 random bytes in base64 (openssl rand -base64 32).");
            }
        });
    }

    private void firstAdministrator() {
        String email = text("werkplek.first-administrator");
        if (email.isBlank()) {
            return;
        }
        try {
            if (new EmailAddress(email).value().endsWith(INVENTED) && !demo() && !throwAway()) {
                add(Reason.INVENTED_ADMINISTRATOR, "WERKPLEK_FIRST_ADMINISTRATOR", "nobody can receive mail at an address that ends in " + INVENTED + ". Set the real address of a person.");
            }
        } catch (InvalidInputException unreadable) {
            add(Reason.NO_ADMINISTRATOR_ADDRESS, "WERKPLEK_FIRST_ADMINISTRATOR", "is no mail address. Set the address of a person, such as naam@organisatie.nl.");
        }
    }

    private void address() {
        String address = text("werkplek.address");
        if (address.isBlank()) {
            if (outside() && !text("spring.mail.host").isBlank()) {
                add(Reason.NO_ADDRESS, "WERKPLEK_ADDRESS", "without it the links in mails lead to the reader's own machine. Set where people open the workspace, such as https://werkplek.organisatie.nl.");
            }
            return;
        }
        URI uri = uri(address);
        if (uri == null) {
            add(Reason.UNREADABLE_ADDRESS, "WERKPLEK_ADDRESS", "'" + address + "' is no web address. Set one such as https://werkplek.organisatie.nl.");
            return;
        }
        boolean plain = uri.getScheme().equalsIgnoreCase("http");
        if (plain && !isNear(uri.getHost())) {
            add(Reason.PLAIN_ADDRESS, "WERKPLEK_ADDRESS", "over http:// everybody on the way reads passwords and sign-in links of " + uri.getHost() + ". Put a proxy with TLS before it and write https://.");
        }
        if (plain && ownTls()) {
            add(Reason.TLS_BUT_PLAIN_ADDRESS, "WERKPLEK_ADDRESS", "says http:// while SERVER_SSL_… has the workspace serve https. Write https://.");
        }
    }

    private void cookie() {
        String cookie = "server.servlet.session.cookie.";
        String sameSite = text(cookie + "same-site");
        if (text(cookie + "http-only").equalsIgnoreCase("false") || sameSite.equalsIgnoreCase("none") || sameSite.equalsIgnoreCase("omitted")) {
            add(Reason.OPEN_COOKIE, "SERVER_SERVLET_SESSION_COOKIE_…", "lets scripts or other sites use the session. Leave out its HTTP_ONLY and SAME_SITE.");
        }
        String address = text("werkplek.address").toLowerCase(Locale.ROOT);
        String secure = text(cookie + "secure");
        if (address.startsWith("https:") && secure.equalsIgnoreCase("false")) {
            add(Reason.COOKIE_IN_THE_CLEAR, "SERVER_SERVLET_SESSION_COOKIE_SECURE", "false would send the session over http too, while the address is https. Leave it out.");
        }
        if (address.startsWith("http:") && secure.equalsIgnoreCase("true")) {
            add(Reason.COOKIE_THAT_STAYS_AWAY, "SERVER_SERVLET_SESSION_COOKIE_SECURE", "true keeps the session from an address with http, so nobody could sign in. Leave it out, or write https:// in WERKPLEK_ADDRESS.");
        }
    }

    private void proxies() {
        String strategy = text("server.forward-headers-strategy");
        if (strategy.equalsIgnoreCase("framework")) {
            add(Reason.FORWARDED_BY_EVERYBODY, "SERVER_FORWARD_HEADERS_STRATEGY", "framework believes of everybody where a request comes from. Leave it out, and name the proxies in WERKPLEK_PROXIES.");
        }
        if (strategy.equalsIgnoreCase("none") && text("werkplek.address").toLowerCase(Locale.ROOT).startsWith("https:") && !ownTls()) {
            add(Reason.FORWARDED_BY_NOBODY, "SERVER_FORWARD_HEADERS_STRATEGY", "none hides from the workspace that people come by https, so the session cookie would not be Secure. Leave it out.");
        }
        String proxies = text("server.tomcat.remoteip.internal-proxies");
        try {
            Pattern pattern = Pattern.compile(proxies);
            if (STRANGERS.stream().anyMatch(stranger -> pattern.matcher(stranger).matches())) {
                add(Reason.FORWARDED_BY_EVERYBODY, "WERKPLEK_PROXIES", "'" + proxies + "' takes everybody for a proxy, who could then claim to come from anywhere. Name the addresses of your proxies only.");
            }
        } catch (PatternSyntaxException unreadable) {
            add(Reason.FORWARDED_BY_NOBODY, "WERKPLEK_PROXIES", "'" + proxies + "' is no regular expression, so no proxy would be believed. Write one such as 10[.]0[.]0[.]5.");
        }
    }

    private void database() {
        if (demo() && !throwAway()) {
            add(Reason.DEMO_OUTSIDE, "SPRING_PROFILES_ACTIVE", "the demo, whose passwords everybody knows, fills no database from outside. Leave out the profile demo to work, or WERKPLEK_DB_URL to look around.");
        }
        JdbcAddress database = JdbcAddress.of(text("spring.datasource.url"));
        String password = either("spring.datasource.password", database.option("password"));
        String user = either("spring.datasource.username", database.option("user"));
        if (password.isEmpty()) {
            add(Reason.NO_PASSWORD, "WERKPLEK_DB_PASSWORD", "is empty, so whoever reaches the database is in. Give the account a long random password and set it, or name its file in WERKPLEK_DB_PASSWORD_FILE.");
        } else if (password.length() < SHORTEST_PASSWORD || KNOWN_PASSWORDS.contains(password.toLowerCase(Locale.ROOT)) || Stream.of(user, database.name()).anyMatch(password::equalsIgnoreCase)) {
            add(Reason.GUESSED_PASSWORD, "WERKPLEK_DB_PASSWORD", "is one that is guessed first (short, well-known, or a name of the account or the database). Give the account a long random password.");
        }
        if (!VERIFIED.contains(database.option("sslMode").toLowerCase(Locale.ROOT).replace('_', '-')) && database.hosts().stream().anyMatch(host -> !isNear(host))) {
            add(Reason.OPEN_LINE_TO_DATABASE, "WERKPLEK_DB_URL", "the line to the database goes over a public network without a certificate that is verified. Add sslMode=verify-full.");
        }
    }

    private boolean ownTls() {
        return !text("server.ssl.enabled").equalsIgnoreCase("false") && Stream.of("key-store", "certificate", "bundle").anyMatch(part -> !text("server.ssl." + part).isBlank());
    }

    private boolean outside() {
        return StringUtils.hasText(text("spring.datasource.url"));
    }

    private boolean demo() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** A test that makes and drops its own database for another process says so. */
    private boolean throwAway() {
        return environment.getProperty("werkplek.demo.throw-away-database", Boolean.class, false);
    }

    private String either(String setting, String otherwise) {
        String value = text(setting);
        return value.isEmpty() ? otherwise : value;
    }

    private String text(String setting) {
        return environment.getProperty(setting, "");
    }

    private void add(Reason reason, String setting, String what) {
        problems.add(new Problem(reason, setting, what));
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null ? uri : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    /** On this machine or within one's own network; by the name alone, since asking for an address would itself go outside. */
    static boolean isNear(String host) {
        String name = host.replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
        try {
            InetAddress address = InetAddress.ofLiteral(name);
            return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress() || address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
        } catch (IllegalArgumentException noNumber) {
            return !name.contains(".") || NEAR.stream().anyMatch(ending -> name.equals(ending) || name.endsWith("." + ending));
        }
    }
}
