/** Screens about what is held on persons. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.privacy.ui;

import org.springframework.modulith.NamedInterface;
