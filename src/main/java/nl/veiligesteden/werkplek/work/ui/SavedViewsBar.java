package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.SavedViews;

/** The views that have a name, and what can be done with the one that is shown. */
class SavedViewsBar extends Div {

    private final MunicipalityWorkspace workspace;
    private final SavedViews views;
    private ItemsAddress address;

    SavedViewsBar(MunicipalityWorkspace workspace, SavedViews views) {
        this.workspace = workspace;
        this.views = views;
        addClassNames("line", "saved-views");
    }

    void show(ItemsAddress address) {
        this.address = address;
        removeAll();
        List<SavedViews.View> all = views.list(workspace);
        if (!all.isEmpty()) {
            Nav chips = new Nav();
            chips.setAriaLabel(t("views.title"));
            chips.addClassName("line");
            all.forEach(view -> chips.add(chip(view)));
            add(chips);
        }
        if (!workspace.may(Permission.EDIT_ITEMS)) {
            return;
        }
        Optional<SavedViews.View> shown = all.stream().filter(this::isShown).findFirst();
        if (shown.isEmpty() && !address.toQuery().isEmpty()) {
            add(button("views.save", () -> ask("views.save", "", false, (name, shared) -> views.save(workspace, name,
                    new QueryParameters(address.toQuery()).getQueryString(), shared))));
        }
        shown.filter(SavedViews.View::mine).ifPresent(view -> add(
                button("views.change", () -> ask("views.change", view.name(), view.shared(), (name, shared) -> views.change(workspace, view.id(), name, shared))),
                button("views.delete", () -> new Confirm(t("views.delete"), t("views.delete.consequence", view.name()), t("views.delete"), () -> {
                    views.delete(workspace, view.id());
                    show(address);
                }).open())));
    }

    /** By what it says, not letter by letter: the parts of an address may come in any order. */
    private boolean isShown(SavedViews.View view) {
        return ItemsAddress.fromQuery(QueryParameters.fromString(view.query()).getParameters()).equals(address);
    }

    private Anchor chip(SavedViews.View view) {
        Anchor chip = new Anchor(Paths.municipality(workspace.slug()) + ItemsNavigation.ITEMS + "?" + view.query(), view.name());
        chip.addClassName("chip");
        if (view.shared()) {
            Span whose = new Span(view.mine() ? t("views.shared") : t("views.of", view.owner()));
            whose.addClassNames("soft", "small");
            chip.add(whose);
        }
        if (isShown(view)) {
            chip.getElement().setAttribute("aria-current", "page");
        }
        return chip;
    }

    private static Button button(String key, Runnable deed) {
        Button button = new Button(t(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** What to do with the name that was given. */
    private interface Keep {
        void as(String name, boolean shared);
    }

    private void ask(String titleKey, String name, boolean shared, Keep keep) {
        TextField field = new TextField(t("views.name"), name, "");
        field.setRequiredIndicatorVisible(true);
        Checkbox share = new Checkbox(t("views.share", workspace.name()), shared);
        new FormDialog(t(titleKey), t("action.save"), new FormErrors().field("name", field), close -> {
            keep.as(field.getValue(), share.getValue());
            close.run();
            Toast.done(t("saved"));
            show(address);
        }, field, share).open();
    }
}
