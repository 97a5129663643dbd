package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.veiligesteden.werkplek.design.T;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages of the workspace: Dutch first, English beside it. */
@Configuration
class Translations {

    /** Reads the pattern of a text once: a page says the same one in each of its rows, with other words in it. */
    private static final class KeptPatterns extends DefaultI18NProvider {

        private final Map<Locale, Map<String, MessageFormat>> patterns = new ConcurrentHashMap<>();

        KeptPatterns() {
            super(List.of(T.DUTCH, Locale.ENGLISH), Translations.class.getClassLoader());
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... parameters) {
            String text = super.getTranslation(key, locale);
            if (parameters.length == 0) {
                return text;
            }
            MessageFormat pattern = patterns.computeIfAbsent(locale, language -> new ConcurrentHashMap<>()).computeIfAbsent(key, name -> new MessageFormat(text, locale));
            // One of them serves one thread at a time.
            return ((MessageFormat) pattern.clone()).format(parameters);
        }
    }

    @Bean
    I18NProvider i18nProvider() {
        // The Dutch texts are the ones without a language in their name; a server with another default would fall back to English.
        Locale.setDefault(T.DUTCH);
        return new KeptPatterns();
    }
}
