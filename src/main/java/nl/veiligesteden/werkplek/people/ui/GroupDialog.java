package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Employers;
import nl.veiligesteden.werkplek.access.Employers.Effect;
import nl.veiligesteden.werkplek.access.GroupDraft;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.design.Toast;

/** Connects a group at an employer to a role. Before it stands it can be tried on people of the group, whose addresses are pasted. */
class GroupDialog extends LookFirstDialog {

    private final Employers employers;
    private final ProgrammeWorkspace workspace;
    private final String employer;
    private final RoleFields fields;
    private final Runnable afterwards;
    private final TextField group;
    private final TextArea people;
    private GroupDraft looked;

    GroupDialog(Employers employers, ProgrammeWorkspace workspace, String employer, RoleFields fields, Runnable afterwards) {
        TextField name = new TextField(t("employer.group"));
        TextArea list = PastedPerson.field(t("employer.group.people"));
        super(t("employer.connect"), fields.tellErrorsTo(new FormErrors().field("group", name).field(PastedPerson.FIELD, list)));
        this.employers = employers;
        this.workspace = workspace;
        this.employer = employer;
        this.fields = fields;
        this.afterwards = afterwards;
        this.group = name;
        this.people = list;
        group.setRequiredIndicatorVisible(true);
        group.setHelperText(t("employer.group.hint"));
        group.addValueChangeListener(change -> forget());
        people.addValueChangeListener(change -> forget());
        fields.role.addValueChangeListener(change -> forget());
        fields.place.addValueChangeListener(change -> forget());
        fields(group, new Paragraph(t("employer.connect.explanation")), group, fields.role, fields.place, people);
    }

    @Override
    void look() {
        GroupDraft draft = new GroupDraft(group.getValue(), fields.role.getValue(), fields.chosenPlace());
        List<String> emails = PastedPerson.read(people.getValue(), Set.of()).stream().filter(PastedPerson::canBeInvited).map(PastedPerson::email).toList();
        List<Effect> effects = employers.preview(workspace, employer, draft, emails);
        looked = draft;
        Paragraph says = new Paragraph(t("employer.preview", draft.group(), t(draft.role()), fields.place.getValue().name()));
        show(t("employer.connect"), says, effects.isEmpty() ? new Paragraph(t("employer.preview.nobody")) : new Preview(effects));
    }

    @Override
    void act() {
        employers.connect(workspace, employer, looked);
        close();
        Toast.done(t("employer.connected", looked.group()));
        afterwards.run();
    }

    private static final class Preview extends Markup {

        Preview(List<Effect> effects) {
            Table table = new Table(root(), t("employer.connect"), Set.of(), t("people.email"), t("people.many.what"));
            effects.forEach(effect -> table.row(effect.email(), effect.role() == null ? t("employer.outcome." + effect.outcome()) : t("employer.outcome." + effect.outcome(), t(effect.role()))));
            done();
        }
    }
}
