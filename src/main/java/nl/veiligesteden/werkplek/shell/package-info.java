/** What every screen stands in: layout, navigation, workspace switcher, language and appearance, error pages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "access", "audit", "design", "live::ui"})
package nl.veiligesteden.werkplek.shell;
