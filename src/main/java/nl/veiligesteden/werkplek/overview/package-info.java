/** What is seen at a glance: a municipality's dashboard and Movisie's overview of all; counts only what its lists would show. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "programme", "partners", "plans", "work", "work::ui", "rounds", "rounds::ui", "review", "review::ui", "sheets", "subjects", "subjects::ui", "design", "shell", "live", "live::ui", "insight", "insight::ui"})
package nl.veiligesteden.werkplek.overview;

import org.springframework.modulith.ApplicationModule;
