package nl.veiligesteden.werkplek.access;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the workspace stands on the net, for links that are read elsewhere: as it is set, or else this machine. */
@Component
public class Address {

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    /** @param path without a slash before it */
    public String of(String path) {
        String base = environment.getProperty("werkplek.address", "");
        if (base.isBlank()) {
            base = "http://localhost:" + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        }
        return base.replaceAll("/+$", "") + "/" + path;
    }
}
