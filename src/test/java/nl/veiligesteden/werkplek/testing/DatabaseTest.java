package nl.veiligesteden.werkplek.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole application without its web server, on a MariaDB database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@Import({TestDatabaseConfiguration.class, TestWorkspaces.class, TestItems.class, Overlap.class})
public @interface DatabaseTest {
}
