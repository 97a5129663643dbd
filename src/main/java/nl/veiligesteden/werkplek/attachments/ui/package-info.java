/** The card of a subject's files, and their download. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.attachments.ui;

import org.springframework.modulith.NamedInterface;
