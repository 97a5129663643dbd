package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.AlreadyMemberException;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Problems;

/** Invites a pasted list of people to be the same: first who they are and what happens to each, then all at once. */
class InviteManyDialog extends LookFirstDialog {

    private final Accounts accounts;
    private final Workspace workspace;
    private final RoleFields fields;
    private final Set<String> there;
    private final Runnable afterwards;
    private final TextArea pasted;
    private List<PastedPerson> people = List.of();

    /** @param there addresses of who is in already */
    InviteManyDialog(Accounts accounts, Workspace workspace, RoleFields fields, Set<String> there, Runnable afterwards) {
        TextArea list = PastedPerson.field(t("people.many.list"));
        super(t("people.many"), fields.tellErrorsTo(new FormErrors().field(PastedPerson.FIELD, list)));
        this.accounts = accounts;
        this.workspace = workspace;
        this.fields = fields;
        this.there = there;
        this.afterwards = afterwards;
        this.pasted = list;
        pasted.addValueChangeListener(change -> forget());
        fields(pasted, new Paragraph(t("people.many.explanation")), pasted, fields.role, fields.place);
    }

    @Override
    void look() {
        new Problems().when(pasted.getValue().isBlank(), PastedPerson.FIELD, "invalid.people.none").refuse();
        people = PastedPerson.read(pasted.getValue(), there);
        long many = people.stream().filter(PastedPerson::canBeInvited).count();
        show(many == 0 ? null : t("people.many.go", many), new Preview(people));
    }

    @Override
    void act() {
        List<String> left = new ArrayList<>();
        int invited = 0;
        for (PastedPerson person : people) {
            if (person.canBeInvited()) {
                try {
                    accounts.invite(workspace, new InvitationDraft(person.name(), person.email(), fields.role.getValue(), fields.chosenPlace()));
                    invited++;
                } catch (AlreadyMemberException already) {
                    left.add(person.email() + ": " + t("people.many.finding.THERE"));
                } catch (NotAllowedException denied) {
                    left.add(person.email() + ": " + t(denied.reasonKey()));
                } catch (InvalidInputException invalid) {
                    // What is wrong with the role or the place is wrong for all.
                    if (!invalid.problems().containsKey("email") && !invalid.problems().containsKey("name")) {
                        throw invalid;
                    }
                    left.add(person.email() + ": " + t(invalid.messageKey()));
                }
            }
        }
        Toast.done(t("people.many.done", invited));
        afterwards.run();
        if (left.isEmpty()) {
            close();
        } else {
            show(null, new Banner(Tone.WARN, t("people.many.left", String.join("; ", left))));
        }
    }

    private static final class Preview extends Markup {

        Preview(List<PastedPerson> people) {
            Table table = new Table(root(), t("people.many"), Set.of(), t("people.name"), t("people.email"), t("people.many.what"));
            people.forEach(person -> table.row(person.name(), person.email(), t("people.many.finding." + person.finding())));
            done();
        }
    }
}
