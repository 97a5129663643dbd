package nl.veiligesteden.werkplek.programme.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.StringJoiner;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.programme.MunicipalityDetails;
import nl.veiligesteden.werkplek.programme.MunicipalityDraft;
import nl.veiligesteden.werkplek.programme.Participation;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SearchableList;
import nl.veiligesteden.werkplek.shell.TakeAlong;

/** The municipalities of the programme, kept by Movisie. */
@Route(ProgrammeNavigation.MUNICIPALITIES)
@PermitAll
class MunicipalitiesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Programme programme;
    private final Editors editors;
    private final SearchableList list = new SearchableList(ProgrammeNavigation.MUNICIPALITIES, t("municipalities.search"));
    private final TakeAlong taken = new TakeAlong(t("nav.municipalities"), format -> "");
    private ProgrammeWorkspace workspace;
    private ListQuery query;

    MunicipalitiesView(Workspaces workspaces, Programme programme, Editors editors) {
        this.workspaces = workspaces;
        this.programme = programme;
        this.editors = editors;
        setId("inhoud");
        addClassName("page");
        Button add = new Button(t("municipalities.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getPageTitle(), taken, add).subtitle(t("municipalities.subtitle")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        query = ListQuery.of(event);
        show();
    }

    private void show() {
        List<MunicipalityDetails> found = MunicipalitySheets.found(programme.municipalities(workspace), query);
        Rows rows = new Rows();
        for (MunicipalityDetails one : query.shown(found)) {
            Button edit = new RowButton(t("action.edit"), one.name(), () -> edit(one));
            rows.row(new Anchor(Paths.municipality(one.slug()), one.name()), meta(one), badge(one.participation()), edit);
        }
        list.show(query, found.size(), rows);
        taken.show(format -> MunicipalitySheets.path(query, format));
    }

    private static String meta(MunicipalityDetails one) {
        StringJoiner meta = new StringJoiner(" · ").add(one.cbsCode()).add(one.province());
        if (one.joinedNote() != null) {
            meta.add(t("municipalities.since", one.joinedNote()));
        } else if (one.joinedYear() != null) {
            meta.add(t("municipalities.since", one.joinedYear().toString()));
        }
        if (one.example()) {
            meta.add(t("municipalities.example"));
        }
        return meta.toString();
    }

    private static Badge badge(Participation participation) {
        return switch (participation) {
            case ACTIVE -> new Badge(t(participation), Tone.GOOD, Shape.FULL);
            case PAUSED -> new Badge(t(participation), Tone.WARN, Shape.HALF);
            case ENDED -> new Badge(t(participation), Tone.IDLE, Shape.SQUARE);
        };
    }

    private void add() {
        MunicipalityForm form = new MunicipalityForm();
        new FormDialog(t("municipalities.add"), t("action.save"), form.errors(), close -> {
            programme.addMunicipality(workspace, form.toDraft());
            close.run();
            saved();
        }, form.fields()).open();
    }

    private void edit(MunicipalityDetails opened) {
        MunicipalityForm form = new MunicipalityForm();
        form.read(versioned(opened).content());
        ConcurrentEdit<MunicipalityDraft> edit = new ConcurrentEdit<>(versioned(opened),
                (draft, version) -> programme.editMunicipality(workspace, opened.id(), draft, version), () -> versioned(current(opened.id())), () -> editors.last(workspace, opened.id().value()),
                (field, value) -> value instanceof Participation participation ? t(participation) : value == null ? "" : value.toString());
        new FormDialog(opened.name(), t("action.save"), form.errors(), close -> edit.save(form.toDraft(), () -> {
            close.run();
            saved();
        }), form.fields()).open();
    }

    private MunicipalityDetails current(MunicipalityId id) {
        return programme.municipalities(workspace).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private static ConcurrentEdit.Versioned<MunicipalityDraft> versioned(MunicipalityDetails one) {
        return new ConcurrentEdit.Versioned<>(new MunicipalityDraft(one.cbsCode(), one.name(), one.province(), one.joinedYear(), one.participation()),
                one.version());
    }

    private void saved() {
        Toast.done(t("saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return t("nav.municipalities");
    }
}
