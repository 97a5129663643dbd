/** Takes back in what went out as a table, or what somebody kept in a table of one's own: which column is which, what each row would change and why one can't be, and the way back. Knows nothing of what stands in it. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.intake;

import org.springframework.modulith.ApplicationModule;
