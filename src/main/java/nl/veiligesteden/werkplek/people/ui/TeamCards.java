package nl.veiligesteden.werkplek.people.ui;

import java.util.List;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Colleagues;
import nl.veiligesteden.werkplek.access.Invitations;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.SignInPolicy;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.partners.Partners;
import org.springframework.stereotype.Component;

/** What a coordinator decides of access beside the people themselves. */
@Component
class TeamCards {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Colleagues colleagues;
    private final Partners partners;
    private final SignInPolicy policies;

    TeamCards(Accounts accounts, Invitations invitations, Colleagues colleagues, Partners partners, SignInPolicy policies) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.colleagues = colleagues;
        this.partners = partners;
        this.policies = policies;
    }

    /** @param afterwards shows the page anew */
    List<Card> of(MunicipalityWorkspace workspace, Runnable afterwards) {
        return List.of(new UnansweredCard(invitations, accounts, workspace, afterwards), new InvitingCard(colleagues, partners, workspace, afterwards), new SignInPolicyCard(policies, workspace));
    }
}
