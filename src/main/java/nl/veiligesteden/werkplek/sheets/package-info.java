/** Tables as files for Excel and other programs, row by row, however many there are. Knows nothing of what stands in them. */
@ApplicationModule(allowedDependencies = "shared")
package nl.veiligesteden.werkplek.sheets;

import org.springframework.modulith.ApplicationModule;
