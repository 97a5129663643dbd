/** Invented data for trying out, loaded under the profile {@code demo} alone. The two plans come in through the importer, like everybody's. */
@ApplicationModule(allowedDependencies = {"shared", "access", "programme", "partners", "plans", "plans::intake", "plans::page", "plans::published", "work", "subjects", "conversation", "attachments", "rounds", "review", "privacy", "documents", "insight"})
package nl.veiligesteden.werkplek.demo;

import org.springframework.modulith.ApplicationModule;
