/** Movisie's rounds: what is asked of municipalities and partners, what they answer, and the reports that are handed in and frozen. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "programme", "work", "work :: ui", "insight", "search", "subjects", "conversation", "conversation :: ui", "attachments", "attachments :: ui", "live", "live :: ui", "sheets", "intake", "intake :: ui", "documents", "documents :: ui", "papers", "design", "shell"})
package nl.veiligesteden.werkplek.rounds;

import org.springframework.modulith.ApplicationModule;
