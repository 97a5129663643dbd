/** Files of a subject, each for the audience that it was added for. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "files", "subjects", "subjects :: ui", "design", "shell"})
package nl.veiligesteden.werkplek.attachments;

import org.springframework.modulith.ApplicationModule;
