/** What Movisie runs for all: municipalities, programme periods and the shared vocabulary of target groups. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "search", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.programme;

import org.springframework.modulith.ApplicationModule;
