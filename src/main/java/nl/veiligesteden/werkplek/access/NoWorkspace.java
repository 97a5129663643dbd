package nl.veiligesteden.werkplek.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A service method that rightly needs no workspace, with the reason. The isolation test refuses any other without one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NoWorkspace {

    String value();
}
