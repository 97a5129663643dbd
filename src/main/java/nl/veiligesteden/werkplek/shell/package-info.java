/** What every screen stands in: layout, navigation, workspace switcher, language and appearance, error pages. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "database", "design", "sheets", "live::ui"})
package nl.veiligesteden.werkplek.shell;

import org.springframework.modulith.ApplicationModule;
