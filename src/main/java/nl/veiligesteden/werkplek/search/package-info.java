/**
 * Finding: what was typed, made ready to compare, and the one search over everything that modules offer as a {@link SearchSource}.
 * Owns no data of its own; what a person may not see is not found, since each source asks the rules of its own module.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.search;

import org.springframework.modulith.ApplicationModule;
