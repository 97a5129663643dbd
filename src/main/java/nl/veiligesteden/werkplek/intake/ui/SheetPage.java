package nl.veiligesteden.werkplek.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.PageHeader;

/** A page on which a sheet is taken in. Which one, and who may, says the page itself. */
public abstract class SheetPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final String titleKey;

    protected SheetPage(String titleKey) {
        this.titleKey = titleKey;
        setId("inhoud");
        addClassName("page");
    }

    /** @param above the pages that lead here */
    protected final void show(List<PageHeader.Crumb> above, Component... parts) {
        removeAll();
        add(new PageHeader(getPageTitle()).crumbs(Stream.concat(above.stream(), Stream.of(new PageHeader.Crumb(getPageTitle(), null))).toList()));
        add(parts);
    }

    @Override
    public final String getPageTitle() {
        return t(titleKey);
    }
}
