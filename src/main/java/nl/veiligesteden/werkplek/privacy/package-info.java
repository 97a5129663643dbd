/**
 * What is held on persons: the register says of each kind why, for how long and for whom; from the same list what is past its term goes, a person takes the own data along, and somebody
 * who left is erased. Reads and removes in the tables of all modules, since it is one rule for all. Why: {@code src/docs/decisions/0024-personal-data.md}.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "audit", "partners", "documents", "mail", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.privacy;

import org.springframework.modulith.ApplicationModule;
