/** The page that tells how the workspace is. */
@NamedInterface("ui")
package nl.veiligesteden.werkplek.operations.ui;

import org.springframework.modulith.NamedInterface;
