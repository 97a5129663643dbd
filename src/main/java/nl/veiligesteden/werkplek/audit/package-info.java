/**
 * The audit trail: who did what to which object, when, from where and with what result; written with the deed, never changed, and chained afterwards, so that a
 * change past the application is found. Why: {@code src/docs/decisions/0020-audit-trail.md}.
 */
@ApplicationModule(allowedDependencies = {"shared", "database"})
package nl.veiligesteden.werkplek.audit;

import org.springframework.modulith.ApplicationModule;
