/** Looks at files before anything keeps them: what they really are, whether they carry a virus, and what of a photo is nobody's business. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package nl.veiligesteden.werkplek.files;
