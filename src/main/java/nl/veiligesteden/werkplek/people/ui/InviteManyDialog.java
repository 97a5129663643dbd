package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
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
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Problems;

/** Invites a pasted list of people to be the same: first who they are and what happens to each, then all at once. */
class InviteManyDialog {

    private final Accounts accounts;
    private final Workspace workspace;
    private final RoleFields fields;
    private final Set<String> there;
    private final Runnable afterwards;
    private final Dialog dialog = new Dialog();
    private final TextArea pasted = new TextArea(t("people.many.list"));
    private final Div preview = new Div();
    private final SaveButton go;
    private List<PastedPerson> people = List.of();

    /** @param there addresses of who is in already */
    InviteManyDialog(Accounts accounts, Workspace workspace, RoleFields fields, Set<String> there, Runnable afterwards) {
        this.accounts = accounts;
        this.workspace = workspace;
        this.fields = fields;
        this.there = there;
        this.afterwards = afterwards;
        dialog.setHeaderTitle(t("people.many"));
        dialog.setCloseOnOutsideClick(false);
        dialog.setMaxWidth("48rem");
        pasted.setWidthFull();
        pasted.setMinRows(5);
        pasted.setMaxRows(12);
        pasted.setHelperText(t("people.many.hint"));
        pasted.addValueChangeListener(change -> forget());
        preview.getElement().setAttribute("role", "status");
        preview.addClassName("stack");
        FormErrors errors = fields.tellErrorsTo(new FormErrors().field("list", pasted));
        Button look = new Button(t("people.many.look"), click -> errors.tryTo(this::look));
        go = new SaveButton("", errors, this::invite, () -> !dialog.isOpened());
        go.setVisible(false);
        Div form = new Div(new Paragraph(t("people.many.explanation")), pasted, fields.role, fields.place, new Div(look), preview);
        form.addClassName("dialog-form");
        dialog.add(form);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), go);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                pasted.focus();
            }
        });
    }

    void open() {
        dialog.open();
    }

    private void forget() {
        people = List.of();
        preview.removeAll();
        go.setVisible(false);
    }

    private void look() {
        new Problems().when(pasted.getValue().isBlank(), "list", "invalid.people.none").when(pasted.getValue().length() > PastedPerson.LONGEST, "list", "invalid.people.many").refuse();
        people = PastedPerson.read(pasted.getValue(), there);
        new Problems().when(people.size() > PastedPerson.MOST, "list", "invalid.people.many").refuse();
        preview.removeAll();
        preview.add(new Preview(people));
        long many = people.stream().filter(PastedPerson::canBeInvited).count();
        go.setText(t("people.many.go", many));
        go.setVisible(many > 0);
    }

    private void invite() {
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
            dialog.close();
        } else {
            forget();
            preview.add(new Banner(Tone.WARN, t("people.many.left", String.join("; ", left))));
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
