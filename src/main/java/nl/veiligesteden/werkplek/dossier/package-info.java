/** The pages that show an item or a task whole: what it is, what was said of it and its files; a partner's own tasks, and the handover of somebody's work. */
@ApplicationModule(allowedDependencies = {"shared", "access", "programme", "live", "live :: ui", "subjects", "subjects :: ui", "work", "work :: ui",
        "people :: ui", "conversation", "conversation :: ui", "attachments", "attachments :: ui", "rounds", "rounds :: ui", "documents", "documents :: ui", "papers", "design", "shell"})
package nl.veiligesteden.werkplek.dossier;

import org.springframework.modulith.ApplicationModule;
