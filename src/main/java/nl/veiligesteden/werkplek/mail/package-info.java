/**
 * What people are told by mail: only what waits on them, at most one mail for one burst of changes. A mail is queued in the transaction of
 * the deed and sent after it, once.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "audit", "design", "shell"})
package nl.veiligesteden.werkplek.mail;

import org.springframework.modulith.ApplicationModule;
