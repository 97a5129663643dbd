/** Reusable components, one look for all screens; knows no feature. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package nl.veiligesteden.werkplek.design;
