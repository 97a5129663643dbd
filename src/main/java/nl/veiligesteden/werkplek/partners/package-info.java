/** Partner organisations, which all municipalities share, and each municipality's own collaborations, departments and contacts. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "search", "sheets", "intake", "intake :: ui", "design", "shell"})
package nl.veiligesteden.werkplek.partners;

import org.springframework.modulith.ApplicationModule;
