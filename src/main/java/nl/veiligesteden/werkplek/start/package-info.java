/**
 * Whether it is safe to start: settings that would let strangers in, or lead nobody in, are told with what mends them before anything is
 * made or served; and secrets that come as files. Why: {@code src/docs/decisions/0019-safe-start.md}.
 */
@ApplicationModule(allowedDependencies = {"shared", "access"})
package nl.veiligesteden.werkplek.start;

import org.springframework.modulith.ApplicationModule;
