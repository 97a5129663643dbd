/**
 * The public page as it was published: what a coordinator put on the internet, when and why, what would change, and the page itself for
 * everybody. It knows the plan; the plan does not know of it.
 */
@NamedInterface("published")
package nl.veiligesteden.werkplek.plans.published;

import org.springframework.modulith.NamedInterface;
