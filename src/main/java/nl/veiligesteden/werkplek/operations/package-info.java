/** What whoever runs the workspace looks at: a page that tells how it is, and figures for Prometheus, on a port of their own. */
@ApplicationModule(allowedDependencies = {"shared", "database", "access", "live", "design", "shell"})
package nl.veiligesteden.werkplek.operations;

import org.springframework.modulith.ApplicationModule;
