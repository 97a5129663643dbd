/** How a page keeps up with what happens elsewhere. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.live.ui;

import org.springframework.modulith.NamedInterface;
