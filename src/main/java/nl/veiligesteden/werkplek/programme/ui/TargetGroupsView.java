package nl.veiligesteden.werkplek.programme.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
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
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.programme.TargetGroupDraft;
import nl.veiligesteden.werkplek.programme.TargetGroups;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** The target groups that all municipalities choose from, kept by Movisie. */
@Route(ProgrammeNavigation.TARGET_GROUPS)
@PermitAll
class TargetGroupsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Editors editors;
    private final TargetGroups groups;
    private ProgrammeWorkspace workspace;

    TargetGroupsView(Workspaces workspaces, Editors editors, TargetGroups groups) {
        this.workspaces = workspaces;
        this.editors = editors;
        this.groups = groups;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        show();
    }

    private void show() {
        removeAll();
        Button add = new Button(t("target-groups.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Rows rows = new Rows();
        for (TargetGroups.Used used : groups.all(workspace)) {
            TargetGroup group = used.group();
            Button edit = new RowButton(t("action.edit"), group.nameNl(), () -> edit(group));
            Component state = group.retired() ? new Badge(t("target-groups.retired"), Tone.IDLE, Shape.SQUARE) : new Span();
            rows.row(new Span(group.nameNl()), t("target-groups.meta", group.nameEn(), used.plans(), used.items()), state, turn(group), edit);
        }
        add(new PageHeader(getPageTitle(), add).subtitle(t("target-groups.subtitle")), new Card(t("target-groups.list"), rows).note(t("target-groups.note")));
    }

    /** What can be taken back is asked no question. */
    private Button turn(TargetGroup group) {
        Button turn = new RowButton(t(group.retired() ? "target-groups.reinstate" : "target-groups.retire"), group.nameNl(), () -> {
            if (group.retired()) {
                groups.reinstate(workspace, group.code());
            } else {
                groups.retire(workspace, group.code());
            }
            saved();
        });
        return turn;
    }

    private void add() {
        Form form = new Form();
        new FormDialog(t("target-groups.add"), t("action.add"), form.errors(), close -> {
            groups.add(workspace, form.toDraft());
            close.run();
            saved();
        }, form.fields()).open();
    }

    private void edit(TargetGroup opened) {
        Form form = new Form();
        form.read(opened);
        ConcurrentEdit<TargetGroupDraft> edit = new ConcurrentEdit<>(versioned(opened), (draft, version) -> groups.rename(workspace, opened.code(), draft, version),
                () -> versioned(groups.all(workspace).stream().map(TargetGroups.Used::group).filter(one -> one.code().equals(opened.code())).findFirst()
                        .orElseThrow(NotFoundException::new)), () -> editors.last(workspace, TargetGroups.trailId(opened.code())),
                (field, value) -> String.valueOf(value));
        new FormDialog(opened.nameNl(), t("action.save"), form.errors(), close -> edit.save(form.toDraft(), () -> {
            close.run();
            saved();
        }), form.fields()).open();
    }

    private static ConcurrentEdit.Versioned<TargetGroupDraft> versioned(TargetGroup group) {
        return new ConcurrentEdit.Versioned<>(new TargetGroupDraft(group.nameNl(), group.nameEn()), group.version());
    }

    private void saved() {
        Toast.done(t("saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return t("nav.target-groups");
    }

    /** The names of a target group. */
    private static final class Form {
        private final TextField name = new TextField(t("target-groups.name"));
        private final TextField nameEn = new TextField(t("target-groups.name-en"));

        Form() {
            name.setRequiredIndicatorVisible(true);
            nameEn.setHelperText(t("target-groups.name-en.hint"));
        }

        Component[] fields() {
            return new Component[] {name, nameEn};
        }

        FormErrors errors() {
            return new FormErrors().field("name", name).field("nameEn", nameEn);
        }

        void read(TargetGroup group) {
            name.setValue(group.nameNl());
            nameEn.setValue(group.nameEn());
        }

        TargetGroupDraft toDraft() {
            return new TargetGroupDraft(name.getValue(), nameEn.getValue());
        }
    }
}
