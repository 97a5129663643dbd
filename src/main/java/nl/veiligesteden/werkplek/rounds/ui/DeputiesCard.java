package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.Members.Member;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.rounds.Deputies;

/** Who stands in for the coordinator, and when. */
class DeputiesCard extends Card {

    private final MunicipalityWorkspace workspace;
    private final Deputies deputies;
    private final List<Member> colleagues;
    private final LocalDate today;
    private final Rows rows = new Rows();
    private final Paragraph none = new Paragraph(t("rounds.deputies.none"));

    DeputiesCard(MunicipalityWorkspace workspace, Deputies deputies, List<Member> colleagues, LocalDate today) {
        super(t("rounds.deputies"));
        this.workspace = workspace;
        this.deputies = deputies;
        this.colleagues = colleagues.stream().filter(member -> member.role() == Role.POLICY_OFFICER).toList();
        this.today = today;
        none.addClassName("soft");
        Button appoint = new Button(t("rounds.deputies.appoint"), click -> appoint());
        add(none, rows, appoint);
        show();
    }

    private void show() {
        rows.removeAll();
        List<Deputies.Deputy> all = deputies.list(workspace);
        none.setVisible(all.isEmpty());
        rows.setVisible(!all.isEmpty());
        all.forEach(deputy -> rows.row(new Span(deputy.name()), t("periods.from-to", Formats.date(deputy.startsOn()), Formats.date(deputy.endsOn())),
                new RowButton(t("rounds.deputies.end"), deputy.name(), () -> {
                    deputies.end(workspace, deputy.id());
                    Toast.done(t("saved"));
                    show();
                })));
    }

    private void appoint() {
        Select<Member> colleague = new Select<>();
        colleague.setLabel(t("rounds.deputies.colleague"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(Member::name);
        colleague.setRequiredIndicatorVisible(true);
        colleague.setHelperText(colleagues.isEmpty() ? t("rounds.deputies.nobody") : "");
        DateField from = new DateField(t("rounds.deputies.from"));
        from.setValue(today);
        DateField until = new DateField(t("rounds.deputies.until"));
        until.setRequiredIndicatorVisible(true);
        FormErrors errors = new FormErrors().field("colleague", colleague).field("startsOn", from).field("endsOn", until);
        new FormDialog(t("rounds.deputies.appoint"), t("action.save"), errors, close -> {
            deputies.appoint(workspace, colleague.getValue() == null ? null : colleague.getValue().id(), from.getValue(), until.getValue());
            close.run();
            Toast.done(t("saved"));
            show();
        }, colleague, from, until).open();
    }
}
