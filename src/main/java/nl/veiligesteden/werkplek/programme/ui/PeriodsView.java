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
import java.time.LocalDate;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.PeriodDraft;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** The programme periods, in each of which a municipality has one plan. */
@Route(ProgrammeNavigation.PERIODS)
@PermitAll
class PeriodsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Programme programme;
    private final Editors editors;
    private ProgrammeWorkspace workspace;

    PeriodsView(Workspaces workspaces, Programme programme, Editors editors) {
        this.workspaces = workspaces;
        this.programme = programme;
        this.editors = editors;
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
        Button add = new Button(t("periods.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Rows rows = new Rows();
        for (Period period : programme.periods(workspace)) {
            Button edit = new RowButton(t("action.edit"), period.name(), () -> edit(period));
            rows.row(new Span(period.name()), t("periods.from-to", Formats.date(period.startsOn()), Formats.date(period.endsOn())), removal(period), edit);
        }
        add(new PageHeader(getPageTitle(), add).subtitle(t("periods.subtitle")), new Card(t("periods.list"), rows));
    }

    /** Says why not, or asks once more. */
    private Button removal(Period period) {
        Button remove = new RowButton(t("periods.remove"), period.name(), () -> {
            int plans = programme.plans(workspace, period.id());
            if (plans > 0) {
                Toast.refused(t("periods.remove.plans", period.name(), plans));
                return;
            }
            new Confirm(t("periods.remove.question", period.name()), t("periods.remove.consequence"), t("periods.remove"), () -> {
                programme.removePeriod(workspace, period.id());
                saved();
            }).open();
        });
        return remove;
    }

    private void add() {
        Form form = new Form();
        new FormDialog(t("periods.add"), t("action.save"), form.errors(), close -> {
            programme.addPeriod(workspace, form.toDraft());
            close.run();
            saved();
        }, form.fields()).open();
    }

    private void edit(Period opened) {
        Form form = new Form();
        form.read(opened);
        ConcurrentEdit<PeriodDraft> edit = new ConcurrentEdit<>(versioned(opened),
                (draft, version) -> programme.editPeriod(workspace, opened.id(), draft, version),
                () -> versioned(programme.periods(workspace).stream().filter(one -> one.id().equals(opened.id())).findFirst()
                        .orElseThrow(NotFoundException::new)), () -> editors.last(workspace, opened.id().value()),
                (field, value) -> value instanceof LocalDate date ? Formats.date(date) : value == null ? "" : value.toString());
        new FormDialog(opened.name(), t("action.save"), form.errors(), close -> edit.save(form.toDraft(), () -> {
            close.run();
            saved();
        }), form.fields()).open();
    }

    private static ConcurrentEdit.Versioned<PeriodDraft> versioned(Period period) {
        return new ConcurrentEdit.Versioned<>(new PeriodDraft(period.name(), period.startsOn(), period.endsOn()), period.version());
    }

    private void saved() {
        Toast.done(t("saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return t("nav.periods");
    }

    /** The facts of a period. */
    private static final class Form {
        private final TextField name = new TextField(t("periods.name"));
        private final DateField startsOn = new DateField(t("periods.starts-on"));
        private final DateField endsOn = new DateField(t("periods.ends-on"));

        Form() {
            name.setHelperText(t("periods.name.hint"));
            name.setRequiredIndicatorVisible(true);
            startsOn.setRequiredIndicatorVisible(true);
            endsOn.setRequiredIndicatorVisible(true);
        }

        Component[] fields() {
            return new Component[] {name, startsOn, endsOn};
        }

        FormErrors errors() {
            return new FormErrors().field("name", name).field("startsOn", startsOn).field("endsOn", endsOn);
        }

        void read(Period period) {
            name.setValue(period.name());
            startsOn.setValue(period.startsOn());
            endsOn.setValue(period.endsOn());
        }

        PeriodDraft toDraft() {
            return new PeriodDraft(name.getValue(), startsOn.getValue(), endsOn.getValue());
        }
    }
}
