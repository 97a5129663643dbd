package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
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
}
