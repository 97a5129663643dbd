/** Screens in which access is looked through. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.review.ui;

import org.springframework.modulith.NamedInterface;
