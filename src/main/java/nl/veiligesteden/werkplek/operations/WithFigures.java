package nl.veiligesteden.werkplek.operations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Of what is there only where somebody reads the figures: a port for them is set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(WithFigures.PORT)
public @interface WithFigures {

    /** The setting. */
    String PORT = "werkplek.metrics.port";
}
