/** A municipality's plan with its sections, pillars and strands, and the public page that it makes. Knows nothing of imports. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "programme", "partners", "work", "work :: ui", "search", "search :: ui", "documents", "documents :: ui", "papers", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.plans;

import org.springframework.modulith.ApplicationModule;
