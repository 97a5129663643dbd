package nl.veiligesteden.werkplek.shell;

import java.util.List;

/** A module that has screens to navigate to. */
public interface NavigationSource {

    List<NavigationEntry> entries();
}
