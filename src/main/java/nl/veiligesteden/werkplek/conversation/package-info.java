/** What people say of a subject, its story in one line of time, and the help desk by which Movisie answers requests for help. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "programme", "search", "live", "live :: ui", "subjects", "subjects :: ui",
        "work", "work :: ui", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.conversation;

import org.springframework.modulith.ApplicationModule;
