package nl.veiligesteden.werkplek.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** An identity that cannot be mistaken for another kind's. Values grow with time (UUID version 7), so indexes stay compact. */
public interface Id {

    UUID value();

    static UUID nextValue() {
        return Values.GENERATOR.generate();
    }

    /** What stands in an address, or empty where it is no id at all: a forged address is simply not found. */
    static <T extends Id> Optional<T> parse(String text, Function<UUID, T> type) {
        try {
            return Optional.of(type.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Holds the generator, which is costly to make. */
    final class Values {
        private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

        private Values() {
        }
    }
}
