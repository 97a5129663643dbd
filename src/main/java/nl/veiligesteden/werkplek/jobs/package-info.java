/**
 * What runs by the clock and not by a person, once for all processes that share the database. A module offers a {@code Task} of db-scheduler
 * as a bean; recurring ones are put on the calendar at the start. Why: {@code src/docs/decisions/0014-over-time.md}.
 */
@ApplicationModule(allowedDependencies = {})
package nl.veiligesteden.werkplek.jobs;

import org.springframework.modulith.ApplicationModule;
