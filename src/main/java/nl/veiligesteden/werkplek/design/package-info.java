/** Reusable components, one look for all screens; knows no feature. */
@ApplicationModule(allowedDependencies = "shared")
package nl.veiligesteden.werkplek.design;

import org.springframework.modulith.ApplicationModule;
