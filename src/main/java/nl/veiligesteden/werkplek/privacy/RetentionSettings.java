package nl.veiligesteden.werkplek.privacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long each kind of personal data is kept, where it is not the usual term.
 *
 * @param terms such as {@code werkplek.retention.terms.mail=P90D}
 */
@ConfigurationProperties("werkplek.retention")
record RetentionSettings(Map<DataKind, Period> terms) {

    /** @throws IllegalArgumentException for a term that is too short, or of a kind that has none to set: the application doesn't start */
    RetentionSettings {
        terms = terms == null || terms.isEmpty() ? Map.of() : new EnumMap<>(terms);
        terms.forEach((kind, term) -> {
            if (kind.isFixed()) {
                throw new IllegalArgumentException("werkplek.retention.terms." + kind + ": this kind has no term that can be set");
            }
            LocalDate day = LocalDate.of(2001, 1, 1);
            if (day.plus(term).isBefore(day.plus(kind.shortestTerm()))) {
                throw new IllegalArgumentException("werkplek.retention.terms." + kind + ": shorter than " + kind.shortestTerm());
            }
        });
    }

    /** Nothing where something other than time ends it. */
    Optional<Period> term(DataKind kind) {
        return Optional.ofNullable(terms.get(kind)).or(kind::usualTerm);
    }
}
