package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.privacy.Erasure;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.TakeAlong;

/** How long each kind of data is kept, what would go now, and what went; for the programme's administrator. For everybody else this page does not exist. */
@Route(PrivacyNavigation.RETENTION)
@PermitAll
@ShowsPeople
class RetentionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Retention retention;
    private final Erasure erasure;
    private final Clock clock;
    private ProgrammeWorkspace workspace;
    private ListQuery query;

    RetentionView(Workspaces workspaces, Retention retention, Erasure erasure, Clock clock) {
        this.workspaces = workspaces;
        this.retention = retention;
        this.erasure = erasure;
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
        show();
    }

    private void show() {
        removeAll();
        List<Retention.Due> due = retention.due(workspace);
        int amount = due.stream().mapToInt(Retention.Due::amount).sum();
        Button clean = new Button(t("retention.clean"), click -> ask(amount));
        clean.addThemeVariants(ButtonVariant.PRIMARY);
        clean.setEnabled(amount > 0);
        add(new PageHeader(getPageTitle(), clean).subtitle(t("retention.subtitle")), new Card(t("retention.kinds"), new Paragraph(t("retention.explanation")), kinds(due)).note(t("retention.due", amount)),
                certificates(), new LeftCard(erasure, workspace, clock, this::show));
    }

    private static Rows kinds(List<Retention.Due> due) {
        Rows rows = new Rows();
        due.forEach(one -> rows.row(new Span(t(one.kind())), t("DataKind.purpose." + one.kind()) + " " + RegisterTexts.term(one.kind(), one.term()),
                new Span(one.term().isEmpty() ? "" : t("retention.due", one.amount()))));
        return rows;
    }

    private void ask(int amount) {
        new Confirm(t("retention.question", amount), t("retention.consequence"), t("retention.clean"), () -> {
            int gone = retention.clean(workspace);
            Toast.done(t("retention.done", gone));
            show();
        }).open();
    }

    private Card certificates() {
        int total = retention.countCertificates(workspace);
        Card card = new Card(t("retention.certificates")).action(new TakeAlong(t("retention.certificates"), format -> PrivacyNavigation.RETENTION + "." + format.ending()));
        if (total == 0) {
            card.add(new EmptyState(t("retention.none"), t("retention.none.explanation")));
            return card;
        }
        Rows rows = new Rows();
        Page page = Page.numbered(query.page(), total);
        retention.certificates(workspace, page).forEach(one -> rows.row(new Span(t(one.kind())),
                Formats.moment(one.at()) + " · " + (one.by().isEmpty() ? t("retention.by-clock") : t("retention.by-whom", one.by())), new Span(t("retention.removed", one.amount()))));
        card.add(rows);
        card.add(new Pager(query.page(), Page.count(total), number -> query.path(PrivacyNavigation.RETENTION, number)));
        return card;
    }

    @Override
    public String getPageTitle() {
        return t("nav.retention");
    }
}
