package nl.veiligesteden.werkplek.plans.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two public pages that the project started from. They are other people's texts, so they stand outside the repository. */
final class Seeds {

    private static final Path FOLDER = Path.of("..", "shared", "seeds");

    private Seeds() {
    }

    static String text(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(file), "No seed pages here: " + file.toAbsolutePath().normalize() + " is missing");
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Reading.Read read(String text) {
        return (Reading.Read) new PlanPageReader().readText(text);
    }
}
