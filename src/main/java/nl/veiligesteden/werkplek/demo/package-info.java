/** Invented data for trying out, loaded under the profile {@code demo} alone. The two plans come in through the importer, like everybody's. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "access", "programme", "partners", "plans", "plans::page", "work", "subjects", "conversation", "attachments"})
package nl.veiligesteden.werkplek.demo;
