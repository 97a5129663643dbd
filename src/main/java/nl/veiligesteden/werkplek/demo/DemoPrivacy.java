package nl.veiligesteden.werkplek.demo;

import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.Invitations;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.demo.DemoAccounts.Person;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shared.MembershipId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Somebody who left, and what was removed since its term had ended: a page that was never saved, and an invitation that nobody took up. */
@Component
@Profile("demo")
class DemoPrivacy {

    private static final String JOOST = "joost@movisie.example";
    private static final String DAAN = "daan@hengelo.example";
    private static final String FEMKE = "femke@enschede.example";
    private static final Person LEFT = new Person("rik@enschede.example", "Rik Wolters", Role.POLICY_OFFICER, "enschede");

    private static final int INVITED = 320;
    private static final int EXPIRED = 280;
    private static final int TYPED = 200;
    private static final int[] CLEANED = {90, 20};
    private static final int ENDED = 45;

    private final DemoAccounts people;
    private final DemoClock time;
    private final Workspaces workspaces;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Drafts drafts;
    private final Retention retention;

    DemoPrivacy(DemoAccounts people, DemoClock time, Workspaces workspaces, Accounts accounts, Invitations invitations, Drafts drafts, Retention retention) {
        this.people = people;
        this.time = time;
        this.workspaces = workspaces;
        this.accounts = accounts;
        this.invitations = invitations;
        this.drafts = drafts;
        this.retention = retention;
    }

    void load() {
        time.daysAgo(INVITED, () -> people.as(FEMKE, () -> accounts.invite(workspaces.municipality("enschede"),
                new InvitationDraft("Hidde Postma", "hidde@enschede.example", Role.READER, Place.in(workspaces.municipality("enschede").id())))));
        time.daysAgo(EXPIRED, invitations::expire);
        time.daysAgo(CLEANED[0], this::clean);
        time.daysAgo(TYPED, () -> people.as(DAAN, () -> drafts.keep(workspaces.municipality("hengelo"), "gemeente/hengelo", "Vragen voor het volgende overleg")));
        MembershipId left = people.add(LEFT);
        time.daysAgo(ENDED, () -> people.as(FEMKE, () -> accounts.end(workspaces.municipality("enschede"), left)));
        time.daysAgo(CLEANED[1], this::clean);
    }

    private void clean() {
        people.as(JOOST, () -> retention.clean(workspaces.programme()));
    }
}
