/** A person's own calendar, which their calendar program reads at a secret address: what each module offers as a {@code CalendarSource}. */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "design", "shell"})
package nl.veiligesteden.werkplek.calendar;

import org.springframework.modulith.ApplicationModule;
