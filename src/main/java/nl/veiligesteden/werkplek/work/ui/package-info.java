/** Screens of the work: lists, item pages, the quick progress dialog, and a partner's own tasks. */
@org.springframework.modulith.NamedInterface("ui")
package nl.veiligesteden.werkplek.work.ui;
