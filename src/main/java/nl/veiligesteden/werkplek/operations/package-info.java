/** What whoever runs the workspace looks at: figures for Prometheus, on a port of their own. */
@ApplicationModule(allowedDependencies = {"shared", "live"})
package nl.veiligesteden.werkplek.operations;

import org.springframework.modulith.ApplicationModule;
