package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.rounds.Reminding.Recipient;
import nl.veiligesteden.werkplek.shared.AccountId;

/** Shows who gets which mail before anything is sent; whoever had one today gets none. */
class RemindDialog extends Dialog {

    /** @param remind answers how many were reminded */
    RemindDialog(List<Recipient> recipients, String round, ToIntFunction<Set<AccountId>> remind) {
        setHeaderTitle(t("rounds.remind"));
        setWidth("min(36rem, 94vw)");
        List<Recipient> open = recipients.stream().filter(one -> !one.reminded()).toList();
        List<Recipient> had = recipients.stream().filter(Recipient::reminded).toList();
        Div form = new Div(new Paragraph(t(open.isEmpty() ? "rounds.remind.nobody" : "rounds.remind.explanation", round)));
        form.addClassName("dialog-form");
        CheckboxGroup<Recipient> who = new CheckboxGroup<>(t("rounds.remind.who"));
        who.setItems(open);
        who.setItemLabelGenerator(RemindDialog::name);
        who.setValue(Set.copyOf(open));
        who.setVisible(!open.isEmpty());
        form.add(who);
        if (!had.isEmpty()) {
            form.add(new Paragraph(t("rounds.remind.had", had.stream().map(Recipient::name).collect(Collectors.joining(", ")))));
        }
        add(form);
        SaveButton send = new SaveButton(t("rounds.remind.send"), new FormErrors().field("people", who), () -> {
            int sent = remind.applyAsInt(who.getValue().stream().map(Recipient::account).collect(Collectors.toSet()));
            Toast.done(t("rounds.reminded", sent));
            close();
        }, () -> !isOpened());
        send.setVisible(!open.isEmpty());
        getFooter().add(new Button(t(open.isEmpty() ? "action.close" : "action.cancel"), click -> close()), send);
    }

    private static String name(Recipient one) {
        return one.name() + (one.organisation().isEmpty() ? "" : " (" + one.organisation() + ")") + " · " + t("rounds.remind.left", one.left());
    }
}
