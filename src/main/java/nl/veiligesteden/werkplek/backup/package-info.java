/**
 * Copies of the whole database that are made while people work, checked by reading them back, and put back into an empty database; which of them stay. It
 * knows tables as the database tells them and no module's meaning of them, apart from the files that people attached. Why: {@code src/docs/decisions/0025-backup.md}.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "database"})
package nl.veiligesteden.werkplek.backup;

import org.springframework.modulith.ApplicationModule;
