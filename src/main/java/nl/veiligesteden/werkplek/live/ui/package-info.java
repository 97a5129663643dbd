/** How a page keeps up with what happens elsewhere. */
@org.springframework.modulith.NamedInterface("ui")
package nl.veiligesteden.werkplek.live.ui;
