package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Invitations;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.SearchableList;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.work.Handovers;

/** All memberships, for the programme's administrator; for everybody else this page does not exist. */
@Route(PeopleNavigation.ACCOUNTS)
@PermitAll
@ShowsPeople
class AccountsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Members members;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Programme programme;
    private final SharedPartners partners;
    private final Handovers handovers;
    private final Clock clock;
    private final SearchableList list = new SearchableList(PeopleNavigation.ACCOUNTS, t("accounts.search"));
    private final Div unanswered = new Div();
    private final TakeAlong taken = new TakeAlong(t("nav.accounts"), format -> AccountSheets.path("", format)).ofPeople();
    private ProgrammeWorkspace workspace;
    private ListQuery query;

    AccountsView(Workspaces workspaces, Members members, Accounts accounts, Invitations invitations, Programme programme, SharedPartners partners, Handovers handovers, Clock clock) {
        this.workspaces = workspaces;
        this.members = members;
        this.accounts = accounts;
        this.invitations = invitations;
        this.programme = programme;
        this.partners = partners;
        this.handovers = handovers;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        Button invite = new Button(t("people.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getPageTitle(), taken, invite).subtitle(t("accounts.subtitle")), list, unanswered);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        query = ListQuery.of(event);
        taken.show(format -> AccountSheets.path(query.search(), format));
        show();
    }

    private void show() {
        unanswered.removeAll();
        unanswered.add(new UnansweredCard(invitations, accounts, workspace, this::show));
        int total = members.count(workspace, query.search());
        List<Members.Member> shown = members.all(workspace, query.search(), Page.numbered(query.page(), total));
        list.show(query, total, new MemberRows(shown, true, workspace.actor().account(), clock.instant(), null,
                member -> new MemberDialog(accounts, handovers, workspace, member, this::show).open()));
    }

    private void invite() {
        List<PlaceChoice> municipalities = programme.municipalities(workspace).stream()
                .map(municipality -> new PlaceChoice(municipality.name(), Place.in(municipality.id()))).toList();
        new InviteDialog(accounts, new RoleFields(List.of(Role.values()), Map.of(Role.Scope.MUNICIPALITY, PlaceChoice.among(municipalities), Role.Scope.PARTNER, this::organisations,
                Role.Scope.PROGRAMME, PlaceChoice.among(List.of(new PlaceChoice(workspace.name(), Place.PROGRAMME)))))).open(workspace, this::show);
    }

    private List<PlaceChoice> organisations(String typed) {
        return partners.suggest(workspace, typed).stream().map(partner -> new PlaceChoice(partner.name(), Place.with(partner.id()))).toList();
    }

    @Override
    public String getPageTitle() {
        return t("nav.accounts");
    }
}
