/**
 * What people are told by mail: what waits on them, at most one mail for one burst of changes, a digest a week, and reminders of dates; and what
 * they choose of it. A mail is queued in the transaction of the deed and sent after it, once.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "audit", "calendar :: ui", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.mail;

import org.springframework.modulith.ApplicationModule;
