/** The card of a subject's files, and their download. */
@org.springframework.modulith.NamedInterface("ui")
package nl.veiligesteden.werkplek.attachments.ui;
