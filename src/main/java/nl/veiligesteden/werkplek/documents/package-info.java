/**
 * Documents in Word and PDF: what kinds there are, what is in their templates, where they wait to be fetched. Modules that hold what goes into one offer it as a
 * {@code DocumentSource}. Why: {@code src/docs/decisions/0018-documents.md}.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "programme", "papers", "files", "live :: ui", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.documents;

import org.springframework.modulith.ApplicationModule;
