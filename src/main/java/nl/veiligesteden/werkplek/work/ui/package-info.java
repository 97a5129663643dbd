/** Screens of the work: lists, item pages, the quick progress dialog, and a partner's own tasks. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.work.ui;

import org.springframework.modulith.NamedInterface;
