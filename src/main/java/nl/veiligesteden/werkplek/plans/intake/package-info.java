/**
 * Takes over a public page as a plan: which part of the page is which part of the plan, what that would change, and what a person decided on
 * it. Knows the plan and the page; neither knows of it.
 */
@NamedInterface("intake")
package nl.veiligesteden.werkplek.plans.intake;

import org.springframework.modulith.NamedInterface;
