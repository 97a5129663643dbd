/** The work itself: actions, activities and partner tasks with their states, the handshake with partners, and the progress told of them. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "programme", "partners", "subjects", "search", "search :: ui", "live", "sheets", "intake", "intake :: ui",
        "live :: ui", "design", "shell"})
package nl.veiligesteden.werkplek.work;

import org.springframework.modulith.ApplicationModule;
