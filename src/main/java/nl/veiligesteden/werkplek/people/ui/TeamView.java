package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Handovers;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** Who works on a municipality's plan. The coordinator invites, changes and ends; the others see their colleagues. */
@Route(WorkspaceRoute.MUNICIPALITY + PeopleNavigation.TEAM)
@PermitAll
@ShowsPeople
class TeamView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Role> INVITED = List.of(Role.COORDINATOR, Role.POLICY_OFFICER, Role.READER, Role.PARTNER);

    private final Workspaces workspaces;
    private final Members members;
    private final Accounts accounts;
    private final Partners partners;
    private final Handovers handovers;
    private final TeamCards cards;
    private final Clock clock;
    private MunicipalityWorkspace workspace;

    TeamView(Workspaces workspaces, Members members, Accounts accounts, Partners partners, Handovers handovers, TeamCards cards, Clock clock) {
        this.workspaces = workspaces;
        this.members = members;
        this.accounts = accounts;
        this.partners = partners;
        this.handovers = handovers;
        this.cards = cards;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        show();
    }

    private void show() {
        removeAll();
        boolean manages = workspace.may(Permission.MANAGE_TEAM);
        PageHeader header = manages ? new PageHeader(getPageTitle(), inviteManyButton(), inviteButton()) : new PageHeader(getPageTitle());
        Consumer<Members.Member> manage = manages ? member -> new MemberDialog(accounts, handovers, workspace, member, this::show).open() : null;
        add(header.subtitle(t("workspace.municipality", workspace.name())));
        List<Members.Member> team = members.team(workspace);
        add(new Card(t("team.colleagues"), team.isEmpty() ? new EmptyState(t("team.none"), t("team.none.explanation"))
                : new MemberRows(team, false, workspace.actor().account(), clock.instant(), ownWork(), manage)));
        if (manages && team.stream().filter(member -> member.role() == Role.COORDINATOR && !member.invited()).count() == 1) {
            add(new Banner(Tone.BUSY, t("team.last-coordinator")));
        }
        if (workspace.may(Permission.EDIT_ITEMS)) {
            former();
        }
        if (manages) {
            List<Members.Member> ofPartners = members.partnerAccounts(workspace);
            add(new Card(t("team.partners"), ofPartners.isEmpty() ? new EmptyState(t("team.partners.none"), t("team.partners.none.explanation"))
                    : new MemberRows(ofPartners, true, workspace.actor().account(), clock.instant(), null, manage)).note(t("team.partners.note")));
            cards.of(workspace, this::show).forEach(this::add);
        }
    }

    /** Whoever leaves hands over the own work before. */
    private String ownWork() {
        return workspace.may(Permission.EDIT_ITEMS) && !handovers.held(workspace, workspace.membership()).isEmpty()
                ? ItemsNavigation.handover(workspace.slug(), workspace.membership()) : null;
    }

    /** Whose work was left behind: it is found here, and handed over by one button. */
    private void former() {
        List<Handovers.Former> former = handovers.former(workspace);
        if (former.isEmpty()) {
            return;
        }
        Rows rows = new Rows();
        former.forEach(one -> {
            Anchor hand = new Anchor(ItemsNavigation.handover(workspace.slug(), one.membership()), t("people.hand-over"));
            hand.setAriaLabel(t("people.hand-over.of", one.name()));
            rows.row(new Span(one.name()), t("team.former.items", one.items()), hand);
        });
        add(new Card(t("team.former"), rows).note(t("team.former.note")));
    }

    private Button inviteButton() {
        Button invite = new Button(t("people.invite"), click -> new InviteDialog(accounts, roleFields()).open(workspace, this::show));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private Button inviteManyButton() {
        return new Button(t("people.many"), click -> {
            Set<String> there = Stream.concat(members.team(workspace).stream(), members.partnerAccounts(workspace).stream()).map(Members.Member::email).filter(email -> !email.isEmpty())
                    .collect(Collectors.toSet());
            new InviteManyDialog(accounts, workspace, roleFields(), there, this::show).open();
        });
    }

    private RoleFields roleFields() {
        List<PlaceChoice> organisations = partners.collaborators(workspace).stream().map(partner -> new PlaceChoice(partner.name(), Place.with(partner.id()))).toList();
        return new RoleFields(INVITED, Map.of(Role.Scope.MUNICIPALITY, PlaceChoice.among(List.of(new PlaceChoice(workspace.name(), Place.in(workspace.id())))),
                Role.Scope.PARTNER, PlaceChoice.among(organisations)));
    }

    @Override
    public String getPageTitle() {
        return t("nav.team");
    }
}
