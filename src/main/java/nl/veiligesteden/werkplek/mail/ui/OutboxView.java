package nl.veiligesteden.werkplek.mail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.StringJoiner;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.mail.MailState;
import nl.veiligesteden.werkplek.mail.Outbox;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.SearchableList;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.TakeAlong;

/** All mails of the workspace with what became of them, for the programme's administrator; for everybody else this page does not exist. */
@Route(MailNavigation.OUTBOX)
@PermitAll
@ShowsPeople
class OutboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Outbox outbox;
    private final Clock clock;
    private final SearchableList list = new SearchableList(MailNavigation.OUTBOX, t("outbox.search"));
    private ProgrammeWorkspace workspace;
    private ListQuery query;

    OutboxView(Workspaces workspaces, Outbox outbox, Clock clock) {
        this.workspaces = workspaces;
        this.outbox = outbox;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        query = ListQuery.of(event);
        removeAll();
        add(new PageHeader(getPageTitle(), new TakeAlong(getPageTitle(), format -> OutboxSheets.path(query, format)).ofPeople()).subtitle(t("outbox.subtitle")));
        if (!outbox.sends(workspace)) {
            add(new Banner(Tone.WARN, t("outbox.no-server")));
        }
        add(list);
        show();
    }

    private void show() {
        int total = outbox.count(workspace, query.search());
        Rows rows = new Rows();
        List<Outbox.Line> shown = outbox.list(workspace, query.search(), Page.numbered(query.page(), total));
        shown.forEach(mail -> rows.row(new Span(mail.subject()), meta(mail), state(mail.state()), read(mail)));
        list.show(query, total, rows);
    }

    private String meta(Outbox.Line mail) {
        StringJoiner meta = new StringJoiner(" · ").add(mail.recipient()).add(mail.email()).add(Formats.ago(mail.at(), clock.instant()));
        if (mail.attempts() > 1) {
            meta.add(t("outbox.attempts", mail.attempts()));
        }
        return meta.toString();
    }

    private static Component state(MailState state) {
        return switch (state) {
            case GATHERING, READY -> new Badge(t(state), Tone.IDLE, Shape.OPEN);
            case SENDING -> new Badge(t(state), Tone.BUSY, Shape.HALF);
            case SENT -> new Badge(t(state), Tone.GOOD, Shape.FULL);
            case FAILED -> new Badge(t(state), Tone.BAD, Shape.OCTAGON);
            case UNSURE -> new Badge(t(state), Tone.WARN, Shape.TRIANGLE);
        };
    }

    private Button read(Outbox.Line mail) {
        Button read = new Button(t("outbox.read"), click -> new LetterDialog(workspace, mail, outbox, this::show).open());
        read.setAriaLabel(t("outbox.read.of", mail.subject(), mail.recipient()));
        return read;
    }

    @Override
    public String getPageTitle() {
        return t("nav.outbox");
    }
}
