/**
 * Tells open pages what changed, whoever did it in whatever process: it reads the audit trail, which every deed is written in, while
 * somebody looks, and rests when nobody does.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "design"})
package nl.veiligesteden.werkplek.live;

import org.springframework.modulith.ApplicationModule;
