package nl.veiligesteden.werkplek.operations.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.operations.Condition;
import nl.veiligesteden.werkplek.operations.Condition.Job;
import nl.veiligesteden.werkplek.operations.Condition.LastBackup;
import nl.veiligesteden.werkplek.operations.Condition.Machine;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** How the workspace itself is; for the programme's administrator. For everybody else this page does not exist. */
@Route(OperationsNavigation.CONDITION)
@PermitAll
class ConditionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Of the disk: below it the page warns. */
    private static final double LITTLE_ROOM = 0.1;
    private static final int SLOW_MILLIS = 100;

    private final Workspaces workspaces;
    private final Condition condition;
    private final Clock clock;
    /** What is above them, with the button that looks again, stays where it is. */
    private final Div cards = new Div();
    private final Span at = new Span();
    private ProgrammeWorkspace workspace;

    ConditionView(Workspaces workspaces, Condition condition, Clock clock) {
        this.workspaces = workspaces;
        this.condition = condition;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        cards.addClassName("column");
        add(new PageHeader(getPageTitle(), new Button(t("condition.again"), click -> {
            show();
            Toast.done(t("condition.seen"));
        })).subtitle(at), cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        at.setText(t("condition.subtitle", Formats.moment(clock.instant())));
        cards.removeAll();
        cards.add(new Card(t("condition.nodes"), nodes()), new Card(t("condition.machine"), machine()), new Card(t("condition.jobs"), jobs()), new Card(t("condition.mails"), mails()), new Card(t("condition.settings"), settings()).note(t("condition.settings.note")));
    }

    private Rows machine() {
        Machine machine = condition.machine(workspace);
        Optional<LastBackup> backup = condition.lastBackup(workspace);
        boolean recent = backup.filter(made -> !made.old()).isPresent();
        boolean little = machine.disk() > 0 && machine.free() < machine.disk() * LITTLE_ROOM;
        long millis = machine.answered().toMillis();
        return new Rows().row(new Span(t("condition.database")), t("condition.database.line", machine.database(), machine.migration()), good(millis < SLOW_MILLIS, t("condition.answered", Formats.number(millis))))
                .row(new Span(t("condition.disk")), t("condition.disk.line", Formats.bytes(machine.free()), Formats.bytes(machine.disk())), good(!little, little ? t("condition.disk.little") : ""))
                .row(new Span(t("condition.backup")), backup.map(made -> t(made.encrypted() ? "condition.backup.line" : "condition.backup.plain", Formats.moment(made.at()), Formats.bytes(made.bytes())))
                        .orElseGet(() -> t("condition.backup.none")), good(recent, recent ? "" : t("condition.backup.old")));
    }

    private Component nodes() {
        List<Condition.Node> nodes = condition.nodes(workspace);
        if (nodes.isEmpty()) {
            return new EmptyState(t("condition.nodes.none"), t("condition.jobs.none.explanation"));
        }
        Rows rows = new Rows();
        nodes.forEach(node -> rows.row(new Span(node.self() ? t("condition.node.self", node.name()) : node.name()),
                t("condition.since", node.version().isEmpty() ? t("condition.version.unknown") : t("condition.version", node.version()), Formats.moment(node.since())), state(node)));
        return rows;
    }

    private Badge state(Condition.Node node) {
        if (node.stopped() != null) {
            return new Badge(t("condition.node.stopped", Formats.moment(node.stopped())), Tone.IDLE, Shape.OPEN);
        }
        return good(!node.silent(), node.silent() ? t("condition.node.silent", Formats.ago(node.seen(), clock.instant())) : "");
    }

    private Component jobs() {
        List<Job> jobs = condition.jobs(workspace);
        if (jobs.isEmpty()) {
            return new EmptyState(t("condition.jobs.none"), t("condition.jobs.none.explanation"));
        }
        Rows rows = new Rows();
        jobs.forEach(job -> rows.row(new Span(t("condition.job." + job.name())), t("condition.job.line", job.lastSuccess() == null ? t("condition.job.never") : Formats.ago(job.lastSuccess(), clock.instant()),
                Formats.moment(job.next())), good(job.failures() == 0 && !job.late(), job.failures() > 0 ? t("condition.job.failed", job.failures()) : job.late() ? t("condition.job.late") : "")));
        return rows;
    }

    private Component mails() {
        List<Condition.Mails> mails = condition.mails(workspace);
        if (mails.isEmpty()) {
            return new EmptyState(t("condition.mails.none"), t("condition.mails.none.explanation"));
        }
        Rows rows = new Rows();
        mails.forEach(some -> rows.row(new Span(t("MailState." + some.state())), t("condition.mails." + some.state()), new Span(Formats.number(some.amount()))));
        return rows;
    }

    private Component settings() {
        List<Condition.Setting> missing = condition.missing(workspace);
        if (missing.isEmpty()) {
            return new EmptyState(t("condition.settings.none"), t("condition.settings.none.explanation"));
        }
        Rows rows = new Rows();
        missing.forEach(setting -> rows.row(new Span(t(setting)), t("Setting.means." + setting)));
        return rows;
    }

    /** @param told nothing where it needs no words but these */
    private static Badge good(boolean good, String told) {
        return good ? new Badge(told.isEmpty() ? t("condition.good") : told, Tone.GOOD, Shape.FULL) : new Badge(told, Tone.WARN, Shape.DIAMOND);
    }

    @Override
    public String getPageTitle() {
        return t("nav.condition");
    }
}
