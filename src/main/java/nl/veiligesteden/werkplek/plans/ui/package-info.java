/** The screens of a plan: the readable document and its public page. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.plans.ui;

import org.springframework.modulith.NamedInterface;
