/** Screens on which documents are asked for and fetched. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.documents.ui;

import org.springframework.modulith.NamedInterface;
