/** The screens by which people get and lose access. The rules stand in access, which cannot know the shell that its own screens would stand in. */
@ApplicationModule(allowedDependencies = {"shared", "access", "programme", "partners", "search", "sheets", "work", "work :: ui", "design", "shell"})
package nl.veiligesteden.werkplek.people;

import org.springframework.modulith.ApplicationModule;
