/** The screens of a plan: the readable document, its import and its public page. */
@org.springframework.modulith.NamedInterface("ui")
package nl.veiligesteden.werkplek.plans.ui;
