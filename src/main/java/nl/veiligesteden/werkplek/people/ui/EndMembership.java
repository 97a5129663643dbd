package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Members.Member;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.work.Handovers;

/** Asks once more before somebody's access ends or an invitation is withdrawn, and says what that leaves behind. */
public class EndMembership {

    private final Accounts accounts;
    private final Handovers handovers;
    private final Workspace workspace;

    public EndMembership(Accounts accounts, Handovers handovers, Workspace workspace) {
        this.accounts = accounts;
        this.handovers = handovers;
        this.workspace = workspace;
    }

    /** @param ended what follows once the access has ended */
    public void ask(Member member, Runnable ended) {
        String left = member.role() == Role.PARTNER ? unattended(member) : leftBehind(member);
        String key = key(member);
        new Confirm(t(key + ".question", member.name()), t(key + ".consequence", member.placeName()) + " " + left, t(key), () -> {
            accounts.end(workspace, member.id());
            ended.run();
        }).open();
    }

    /** What the deed is called. */
    static String key(Member member) {
        return member.invited() ? "people.withdraw" : "people.end-membership";
    }

    /** What still hangs on the person; without the access it has no owner. Nothing where nothing does. */
    String leftBehind(Member member) {
        int items = switch (workspace) {
            case MunicipalityWorkspace municipality when member.place().municipality() != null -> handovers.held(municipality, member.id()).size();
            case ProgrammeWorkspace programme -> handovers.heldAnywhere(programme, member.account());
            default -> 0;
        };
        return items == 0 ? "" : t("people.left-behind", member.name(), items);
    }

    private String unattended(Member member) {
        return unattended(member, switch (workspace) {
            case MunicipalityWorkspace municipality -> handovers.leftUnattended(municipality, member.id());
            case ProgrammeWorkspace programme -> handovers.leftUnattended(programme, member.id());
            case PartnerWorkspace partner -> 0;
        });
    }

    /** The tasks of a partner that nobody there would see any more. */
    static String unattended(Member member, int tasks) {
        return tasks == 0 ? "" : t("people.left-unattended", member.name(), member.placeName(), tasks);
    }
}
