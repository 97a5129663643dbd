package nl.veiligesteden.werkplek.mail;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the workspace stands on the net, for the links in mails: as it is set, or else this machine. */
@Component
class Address {

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    /** @param path without a slash before it */
    String of(String path) {
        String base = environment.getProperty("werkplek.address", "");
        if (base.isBlank()) {
            base = "http://localhost:" + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        }
        return base.replaceAll("/+$", "") + "/" + path;
    }
}
