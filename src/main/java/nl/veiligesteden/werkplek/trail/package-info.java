/**
 * Reading the audit trail: all of it, that of a municipality, and what was done with the own account; on screen and as a table. Writes nothing in it.
 * Why: {@code src/docs/decisions/0020-audit-trail.md}.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "audit", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.trail;

import org.springframework.modulith.ApplicationModule;
