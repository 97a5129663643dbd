package nl.veiligesteden.werkplek.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of a view on which stands how other people can be reached, or where they came from: whoever opens it stands in the audit trail (BIO2 8.15). A test opens all views and finds which show it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsPeople {
}
