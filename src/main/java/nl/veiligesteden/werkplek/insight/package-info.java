/**
 * What is seen over time and across: how plans moved from month to month, who works with whom, who does the same kind of thing, what changed.
 * Counts each day that ended, once, out of history. Why: {@code src/docs/decisions/0014-over-time.md}.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "jobs", "programme", "plans", "plans::ui", "work", "work::ui", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.insight;

import org.springframework.modulith.ApplicationModule;
