package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.veiligesteden.werkplek.design.T;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages of the workspace: Dutch first, English beside it. */
@Configuration
class Translations {

    @Bean
    I18NProvider i18nProvider() {
        // The Dutch texts are the ones without a language in their name; a server with another default would fall back to English.
        Locale.setDefault(T.DUTCH);
        return new DefaultI18NProvider(List.of(T.DUTCH, Locale.ENGLISH), Translations.class.getClassLoader());
    }
}
