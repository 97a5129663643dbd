package nl.veiligesteden.werkplek.search.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.search.SameWords;
import nl.veiligesteden.werkplek.search.SameWordsDraft;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.SearchableList;
import nl.veiligesteden.werkplek.shell.TakeAlong;

/** The words that mean the same for the search and for the lists, kept by Movisie. */
@Route(SameWordsNavigation.SAME_WORDS)
@PermitAll
class SameWordsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Editors editors;
    private final SameWords words;
    private final SearchableList list = new SearchableList(SameWordsNavigation.SAME_WORDS, t("same-words.search"));
    private final TakeAlong taken = new TakeAlong(t("nav.same-words"), format -> "");
    private ProgrammeWorkspace workspace;
    private ListQuery query;

    SameWordsView(Workspaces workspaces, Editors editors, SameWords words) {
        this.workspaces = workspaces;
        this.editors = editors;
        this.words = words;
        setId("inhoud");
        addClassName("page");
        Button add = new Button(t("same-words.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getPageTitle(), taken, add).subtitle(t("same-words.subtitle")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        query = ListQuery.of(event);
        show();
    }

    private void show() {
        List<SameWords.Group> found = SameWordsSheets.found(words.all(workspace), query);
        Rows rows = new Rows();
        for (SameWords.Group group : query.shown(found)) {
            String first = group.words().getFirst();
            Button edit = new RowButton(t("action.edit"), first, () -> edit(group));
            Button remove = new RowButton(t("same-words.remove"), first, () -> new Confirm(t("same-words.remove.question", first), t("same-words.remove.consequence"),
                    t("same-words.remove"), () -> {
                        words.remove(workspace, group.id());
                        saved();
                    }).open());
            rows.row(new Span(first), String.join(" · ", group.words().subList(1, group.words().size())), remove, edit);
        }
        list.show(query, found.size(), rows);
        taken.show(format -> SameWordsSheets.path(query, format));
    }

    private void add() {
        TextField field = field("");
        new FormDialog(t("same-words.add"), t("action.add"), new FormErrors().field("words", field), close -> {
            words.add(workspace, new SameWordsDraft(field.getValue()));
            close.run();
            saved();
        }, field).open();
    }

    private void edit(SameWords.Group opened) {
        TextField field = field(opened.toDraft().words());
        ConcurrentEdit<SameWordsDraft> edit = new ConcurrentEdit<>(versioned(opened), (draft, version) -> words.change(workspace, opened.id(), draft, version),
                () -> versioned(current(opened.id())), () -> editors.last(workspace, opened.id()), (name, value) -> String.valueOf(value));
        new FormDialog(opened.words().getFirst(), t("action.save"), new FormErrors().field("words", field),
                close -> edit.save(new SameWordsDraft(field.getValue()), () -> {
                    close.run();
                    saved();
                }), field).open();
    }

    private SameWords.Group current(UUID id) {
        return words.all(workspace).stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private static ConcurrentEdit.Versioned<SameWordsDraft> versioned(SameWords.Group group) {
        return new ConcurrentEdit.Versioned<>(group.toDraft(), group.version());
    }

    private static TextField field(String value) {
        TextField field = new TextField(t("same-words.words"));
        field.setHelperText(t("same-words.words.hint"));
        field.setRequiredIndicatorVisible(true);
        field.setValue(value);
        return field;
    }

    private void saved() {
        Toast.done(t("saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return t("nav.same-words");
    }
}
