package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.veiligesteden.werkplek.design.Formats;
import org.springframework.stereotype.Component;

/** Texts for what is written while nobody looks at a screen, such as a mail. */
@Component
public class Wording {

    private final I18NProvider texts;

    Wording(I18NProvider texts) {
        this.texts = texts;
    }

    public String say(Locale language, String key, Object... parameters) {
        return texts.getTranslation(key, language, parameters);
    }

    /** @param clean what becomes of texts that are somebody's own, such as a title */
    public String say(Locale language, Words words, UnaryOperator<String> clean) {
        return say(language, words.key(), words.parameters().stream().map(parameter -> switch (parameter) {
            case Words inner -> say(language, inner, clean);
            case LocalDate date -> Formats.date(date, language);
            case Enum<?> value -> say(language, value.getDeclaringClass().getSimpleName() + "." + value.name());
            case String text -> clean.apply(text);
            default -> parameter;
        }).toArray());
    }
}
