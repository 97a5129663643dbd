/** How screens name who wrote and who reads. */
@org.springframework.modulith.NamedInterface("ui")
package nl.veiligesteden.werkplek.subjects.ui;
