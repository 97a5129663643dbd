/** A municipality's plan with its sections, pillars and strands; its import from a public page, and that page back. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "shared", "access", "programme", "partners", "work", "work :: ui", "search", "search :: ui", "design", "shell"})
package nl.veiligesteden.werkplek.plans;
