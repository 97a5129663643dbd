/** The audit trail: who did what to which object, when, from where and with what result; written with the deed, never changed. */
@ApplicationModule(allowedDependencies = "shared")
package nl.veiligesteden.werkplek.audit;

import org.springframework.modulith.ApplicationModule;
