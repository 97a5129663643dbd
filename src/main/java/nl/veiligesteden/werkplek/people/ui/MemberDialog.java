package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Members.Member;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.work.Handovers;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** What can be changed of one membership; the programme's administrator can also end the account. */
class MemberDialog {

    private final Accounts accounts;
    private final Handovers handovers;
    private final Workspace workspace;
    private final Member member;
    private final Runnable afterwards;
    private final EndMembership ending;
    private final Div endings = new Div();
    private FormDialog dialog;

    MemberDialog(Accounts accounts, Handovers handovers, Workspace workspace, Member member, Runnable afterwards) {
        this.accounts = accounts;
        this.handovers = handovers;
        this.workspace = workspace;
        this.member = member;
        this.afterwards = afterwards;
        this.ending = new EndMembership(accounts, handovers, workspace);
    }

    void open() {
        List<Role> roles = Role.of(member.role().scope());
        Select<Role> role = new Select<>();
        role.setLabel(t("people.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(T::t);
        role.setValue(member.role());
        role.setReadOnly(roles.size() == 1 || !member.group().isEmpty());
        if (!member.group().isEmpty()) {
            role.setHelperText(t("people.by-group.explanation", member.group()));
        }
        endings.addClassName("line");
        Button endMembership = new Button(t(EndMembership.key(member)), click -> ending.ask(member, () -> done(member.invited() ? "people.withdrawn" : "people.ended")));
        endMembership.addThemeVariants(ButtonVariant.ERROR);
        endings.add(endMembership);
        if (workspace instanceof ProgrammeWorkspace programme) {
            ending("people.end-sessions", () -> "", () -> accounts.endSessions(programme, member.account()), "people.sessions-ended");
            ending("people.reset-second-step", () -> "", () -> accounts.resetSecondStep(programme, member.account()), "people.second-step-reset");
            ending("people.end-account", () -> ending.leftBehind(member) + EndMembership.unattended(member, handovers.leftUnattended(programme, member.account())),
                    () -> accounts.endAccount(programme, member.account()), "people.ended");
        }
        if (member.asleep() && workspace instanceof ProgrammeWorkspace programme) {
            endings.addComponentAsFirst(new Button(t("people.wake"), click -> {
                accounts.wake(programme, member.account());
                done("people.woken");
            }));
        }
        if (member.invited()) {
            endings.addComponentAsFirst(new Button(t("people.invite-again"), click -> {
                accounts.inviteAgain(workspace, member.id());
                dialog.close();
                Toast.done(t("people.mailed", member.name()));
            }));
        }
        offerHandover();
        dialog = new FormDialog(member.name(), t("action.save"), new FormErrors().field("role", role), close -> {
            Runnable change = () -> {
                if (role.getValue() != member.role()) {
                    accounts.changeRole(workspace, member.id(), role.getValue());
                }
                done("saved");
            };
            String left = role.getValue() == Role.READER && member.role() != Role.READER ? ending.leftBehind(member) : "";
            if (left.isEmpty()) {
                change.run();
            } else {
                new Confirm(t("people.to-reader.question", member.name()), left, t("people.to-reader"), change).open();
            }
        }, new Paragraph(member.email().isEmpty() ? member.placeName() : member.placeName() + " · " + member.email()), role, endings);
        dialog.open();
    }

    /** @param left says what stays behind; nothing where nothing does */
    private void ending(String key, Supplier<String> left, Runnable deed, String doneKey) {
        Button button = new Button(t(key), click -> new Confirm(t(key + ".question", member.name()),
                t(key + ".consequence", member.placeName()) + " " + left.get(), t(key), () -> {
                    deed.run();
                    done(doneKey);
                }).open());
        button.addThemeVariants(ButtonVariant.ERROR);
        endings.add(button);
    }

    private void offerHandover() {
        if (workspace instanceof MunicipalityWorkspace municipality && member.place().municipality() != null && !handovers.held(municipality, member.id()).isEmpty()) {
            Button handOver = new Button(t("people.hand-over"), click -> {
                dialog.close();
                UI.getCurrent().navigate(ItemsNavigation.handover(municipality.slug(), member.id()));
            });
            endings.addComponentAsFirst(handOver);
        }
    }

    private void done(String messageKey) {
        dialog.close();
        Toast.done(t(messageKey));
        afterwards.run();
    }
}
