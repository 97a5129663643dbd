/**
 * Looking through who has access (BIO2 5.18): a campaign a year over all memberships, every quarter over those that weigh most. Each is confirmed, or ended by
 * the service that ends it anywhere else; what was decided by whom stays. Why: {@code src/docs/decisions/0022-access-review.md}.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "access", "people :: ui", "work", "sheets", "design", "shell"})
package nl.veiligesteden.werkplek.review;

import org.springframework.modulith.ApplicationModule;
