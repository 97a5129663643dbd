/** What items, rounds and access that is looked through ask of a person, as it is told outside the workspace: in the weekly digest, as a reminder, and in the own calendar. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "work", "work :: ui", "overview", "rounds", "rounds :: ui", "review", "review :: ui", "mail", "calendar", "shell"})
package nl.veiligesteden.werkplek.duties;

import org.springframework.modulith.ApplicationModule;
