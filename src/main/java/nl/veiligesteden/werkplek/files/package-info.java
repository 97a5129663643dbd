/** Looks at files before anything keeps them: what they really are, whether they carry a virus, and what of a photo is nobody's business. */
@ApplicationModule(allowedDependencies = "shared")
package nl.veiligesteden.werkplek.files;

import org.springframework.modulith.ApplicationModule;
