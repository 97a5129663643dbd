/** Files of a subject, each for the audience that it was added for. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "shared", "access", "files", "subjects", "subjects :: ui", "design", "shell"})
package nl.veiligesteden.werkplek.attachments;
