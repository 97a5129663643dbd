package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.partners.PartnerMerges;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.SharedPartners.SharedPartner;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SearchableList;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The partner organisations that all municipalities share: one record each, kept by Movisie. */
@Route(PartnersNavigation.SHARED)
@PermitAll
class SharedPartnersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String MOST_MUNICIPALITIES = "gemeenten";

    private final Workspaces workspaces;
    private final SharedPartners partners;
    private final Editors editors;
    private final PartnerMerges merges;
    private final RecentMerges recent;
    private final SearchableList list = new SearchableList(PartnersNavigation.SHARED, t("shared-partners.search")).ordered(orders());
    private final TakeAlong taken = new TakeAlong(t("nav.partners"), this::file);
    private ProgrammeWorkspace workspace;
    private ListQuery query;

    SharedPartnersView(Workspaces workspaces, SharedPartners partners, Editors editors, PartnerMerges merges, Clock clock) {
        this.workspaces = workspaces;
        this.partners = partners;
        this.editors = editors;
        this.merges = merges;
        this.recent = new RecentMerges(merges, clock);
        setId("inhoud");
        addClassName("page");
        Button add = new Button(t("shared-partners.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor read = new Anchor(PartnersNavigation.READ_SHARED, t("sheet.in.way"));
        read.addClassName("as-button");
        add(new PageHeader(getPageTitle(), taken, read, add).subtitle(t("shared-partners.subtitle")), recent, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        query = ListQuery.of(event);
        show();
    }

    private static Map<String, String> orders() {
        Map<String, String> orders = new LinkedHashMap<>();
        orders.put("", t("shared-partners.order.name"));
        orders.put(MOST_MUNICIPALITIES, t("shared-partners.order.municipalities"));
        return orders;
    }

    private void show() {
        recent.show(workspace, this::show);
        int total = partners.count(workspace, query.search());
        Rows rows = new Rows();
        for (SharedPartner one : partners.all(workspace, query.search(), query.order().equals(MOST_MUNICIPALITIES), Page.numbered(query.page(), total))) {
            Button rename = new RowButton(t("shared-partners.rename"), one.name(), () -> rename(one));
            Component tasks = one.openTasks() == 0 ? new Span() : new Anchor(PartnersNavigation.openTasks(WorkspaceRoute.PROGRAMME, one.slug()),
                    t("partners.open-tasks", one.openTasks()));
            Button merge = new RowButton(t("merge.go"), one.name(), () -> new MergeDialog(partners, merges, workspace, this::show).open(one));
            rows.row(new Span(one.name()), one.formerly().isEmpty() ? "" : t("shared-partners.formerly", one.formerly()), municipalities(one), tasks, merge, rename);
        }
        list.show(query, total, rows);
        taken.show(this::file);
    }

    private String file(SheetFormat format) {
        String path = WorkspaceRoute.PROGRAMME + "/" + PartnerSheets.PARTNERS + "." + format.ending();
        return query == null ? path : Paths.withQuery(path, Map.of("zoek", List.of(query.search()), "volgorde", List.of(query.order())));
    }

    private static Component municipalities(SharedPartner one) {
        String words = t("shared-partners.municipalities", one.municipalities());
        return one.municipalities() == 0 ? new Span(words) : new Anchor(PartnersNavigation.municipalities(one.slug()), words);
    }

    private void add() {
        TextField name = name("");
        new FormDialog(t("shared-partners.add"), t("action.add"), new FormErrors().field("name", name), close -> {
            partners.add(workspace, new PartnerName(name.getValue()));
            close.run();
            saved();
        }, name).open();
    }

    private void rename(SharedPartner opened) {
        TextField name = name(opened.name());
        ConcurrentEdit<PartnerName> edit = new ConcurrentEdit<>(versioned(opened), (draft, version) -> partners.rename(workspace, opened.id(), draft, version),
                () -> versioned(current(opened.id())), () -> editors.last(workspace, opened.id().value()), (field, value) -> String.valueOf(value));
        new FormDialog(t("shared-partners.rename"), t("action.save"), new FormErrors().field("name", name),
                close -> edit.save(new PartnerName(name.getValue()), () -> {
                    close.run();
                    saved();
                }), new Paragraph(t("shared-partners.rename.explanation", opened.municipalities())), name).open();
    }

    private static TextField name(String value) {
        TextField name = new TextField(t("shared-partners.name"));
        name.setValue(value);
        name.setRequiredIndicatorVisible(true);
        return name;
    }

    private SharedPartner current(PartnerId id) {
        return partners.one(workspace, id);
    }

    private static ConcurrentEdit.Versioned<PartnerName> versioned(SharedPartner one) {
        return new ConcurrentEdit.Versioned<>(new PartnerName(one.name()), one.version());
    }

    private void saved() {
        Toast.done(t("saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return t("shared-partners.title");
    }
}
