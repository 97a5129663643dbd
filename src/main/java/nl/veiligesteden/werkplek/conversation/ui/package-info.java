/** The story of a subject with the place to write, and the screens of the help desk. */
@org.springframework.modulith.NamedInterface("ui")
package nl.veiligesteden.werkplek.conversation.ui;
