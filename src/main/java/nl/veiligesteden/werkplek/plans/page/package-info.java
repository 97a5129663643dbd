/**
 * The public page of a plan as data: reads one from text, HTML or a Word document, and writes it back section for section.
 * Knows neither Spring, Vaadin nor the database; {@code src/docs/decisions/0003-plan-page.md} tells the canonical form.
 */
@NamedInterface("page")
package nl.veiligesteden.werkplek.plans.page;

import org.springframework.modulith.NamedInterface;
