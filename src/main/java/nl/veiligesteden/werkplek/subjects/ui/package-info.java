/** How screens name who wrote and who reads. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.subjects.ui;

import org.springframework.modulith.NamedInterface;
