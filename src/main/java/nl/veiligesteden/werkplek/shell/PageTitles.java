package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in the browser's tab what the page is, whose it is and what it is part of: "Plan – Hengelo – Werkplek Veilige Steden". */
class PageTitles implements AfterNavigationListener {

    private final UI ui;

    PageTitles(UI ui) {
        this.ui = ui;
    }

    /** The view's own title is set after this event, so the whole one waits until the answer goes out. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ui.beforeClientResponse(ui, response -> name());
    }

    private void name() {
        String view = ui.getInternals().getTitle();
        String product = t("app.name");
        if (view == null || view.endsWith(product)) {
            return;
        }
        String place = ui.getInternals().getActiveRouterTargetsChain().stream().filter(MainLayout.class::isInstance)
                .map(layout -> ((MainLayout) layout).place().name()).findFirst().orElse("");
        ui.getPage().setTitle(Stream.of(view, place, product).filter(part -> !part.isBlank()).collect(Collectors.joining(" – ")));
    }
}
