/** The screens of an import: the text, then what each part of it becomes. */
package nl.veiligesteden.werkplek.plans.intake.ui;

