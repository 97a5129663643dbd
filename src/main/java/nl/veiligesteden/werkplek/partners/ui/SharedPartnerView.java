package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.partners.Partners.Organisation;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.partners.SharedPartners.MunicipalityOfPartner;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.SearchableList;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The municipalities that work with one organisation; where their number in the list leads. */
@Route(PartnersNavigation.SHARED + "/:organisatie")
@PermitAll
class SharedPartnerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final SharedPartners partners;
    private Organisation organisation;

    SharedPartnerView(Workspaces workspaces, SharedPartners partners) {
        this.workspaces = workspaces;
        this.partners = partners;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        ListQuery query = ListQuery.of(event);
        organisation = partners.shared(workspace, event.getRouteParameters().get("organisatie").orElse(""));
        List<MunicipalityOfPartner> all = partners.municipalities(workspace, organisation.id());
        List<MunicipalityOfPartner> found = PartnerSheets.found(all, query);
        Rows rows = new Rows();
        query.shown(found).forEach(one -> rows.row(new Anchor(PartnersNavigation.of(one.slug()), one.name()), t(one.category()), tasks(one)));
        SearchableList list = new SearchableList(PartnersNavigation.municipalities(organisation.slug()), t("shared-partner.search"));
        list.show(query, found.size(), rows);
        removeAll();
        add(new PageHeader(organisation.name(), new TakeAlong(t("partners.sheet.municipalities") + ", " + organisation.name(), format -> PartnerSheets.path(organisation, query, format))).crumbs(List.of(new PageHeader.Crumb(workspace.name(), WorkspaceRoute.PROGRAMME),
                new PageHeader.Crumb(t("shared-partners.title"), PartnersNavigation.SHARED), new PageHeader.Crumb(organisation.name(), null)))
                .subtitle(t("shared-partner.subtitle", all.size())), list);
    }

    private Component tasks(MunicipalityOfPartner one) {
        return one.openTasks() == 0 ? new Span() : new Anchor(PartnersNavigation.openTasks(organisation.slug(), one), t("partners.open-tasks", one.openTasks()));
    }

    @Override
    public String getPageTitle() {
        return organisation == null ? "" : organisation.name();
    }
}
