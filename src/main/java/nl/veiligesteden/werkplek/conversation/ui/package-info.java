/** The story of a subject with the place to write, and the screens of the help desk. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.conversation.ui;

import org.springframework.modulith.NamedInterface;
