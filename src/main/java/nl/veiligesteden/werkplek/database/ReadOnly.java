package nl.veiligesteden.werkplek.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the database and changes nothing. It sees what a transaction around it did, and begins none of its own: to begin and to end one
 * costs three questions more, and most ask a single one. Where several answers must be of one moment, {@link OneMoment} says so.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public @interface ReadOnly {
}
