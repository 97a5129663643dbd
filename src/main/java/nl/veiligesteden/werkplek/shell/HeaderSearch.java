package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.component.Component;

/** What stands in the header to find things with; offered by the module that finds them. */
public interface HeaderSearch {

    Component field();
}
