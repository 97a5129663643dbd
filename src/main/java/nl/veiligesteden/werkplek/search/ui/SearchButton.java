package nl.veiligesteden.werkplek.search.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** Looks like a search field and opens the palette; so do Ctrl-K and the slash, from anywhere on the page. */
@Tag("search-button")
@JsModule("./search/search-button.ts")
public class SearchButton extends Component {

    private final OwnWorkspaces workspaces;
    private final Finder finder;

    SearchButton(OwnWorkspaces workspaces, Finder finder) {
        this.workspaces = workspaces;
        this.finder = finder;
        getElement().setProperty("label", t("search.button"));
        getElement().getClassList().add("shell-search");
    }

    @ClientCallable
    void open() {
        List<OwnWorkspaces.Own> own = workspaces.from(UI.getCurrent().getActiveViewLocation().getPath());
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(t("search.title"));
        dialog.addClassName("search-dialog");
        dialog.setWidth("min(44rem, 94vw)");
        dialog.setTop("8vh");
        dialog.add(new SearchPalette(typed -> finder.find(own, typed), dialog::close));
        dialog.open();
    }
}
