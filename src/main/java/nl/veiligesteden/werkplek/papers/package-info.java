/** Documents in Word out of templates, and as PDF out of such a document. Knows nothing of what stands in them. */
@ApplicationModule(allowedDependencies = "shared")
package nl.veiligesteden.werkplek.papers;

import org.springframework.modulith.ApplicationModule;
