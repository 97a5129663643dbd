package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.Blocker;
import nl.veiligesteden.werkplek.work.ItemDetails;

/** Reason, who can lift it, when to look again, and whether Movisie is asked for help. */
class BlockerFields extends Div {

    final TextArea reason = new TextArea(t("blocker.reason"));
    final ComboBox<Lifter> liftedBy = new ComboBox<>(t("blocker.lifted-by"));
    final DateField reviewOn = new DateField(t("blocker.review-on"));
    private final Checkbox help = new Checkbox(t("blocker.help"));

    /** Who can lift it: a colleague, on whom it then waits, or anybody else by name. */
    record Lifter(String name, MembershipId membership) {
    }

    /** @param lifters who is offered; asked for only when the fields are shown */
    BlockerFields(Supplier<List<Lifter>> lifters) {
        addClassNames("stack", "tight");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        liftedBy.setItemLabelGenerator(Lifter::name);
        liftedBy.setHelperText(t("blocker.lifted-by.hint"));
        liftedBy.addCustomValueSetListener(typed -> liftedBy.setValue(new Lifter(typed.getDetail().strip(), null)));
        liftedBy.setRequiredIndicatorVisible(true);
        reviewOn.setRequiredIndicatorVisible(true);
        Div pair = new Div(liftedBy, reviewOn);
        pair.addClassName("side-by-side");
        add(reason, pair, help);
        liftedBy.setItems(query -> {
            String typed = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
            return lifters.get().stream().filter(lifter -> lifter.name().toLowerCase(Locale.ROOT).contains(typed)).skip(query.getOffset()).limit(query.getLimit());
        });
    }

    void keepIn(KeptFields texts) {
        texts.watch("blocker", reason).watch("review", reviewOn).watch("help", help)
                .watch("lifter", liftedBy, lifter -> (lifter.membership() == null ? "" : lifter.membership().value()) + " " + lifter.name(), BlockerFields::lifter);
    }

    private static Lifter lifter(String kept) {
        int end = kept.indexOf(' ');
        return new Lifter(kept.substring(end + 1), Id.parse(kept.substring(0, end), MembershipId::new).orElse(null));
    }

    void read(ItemDetails item) {
        reason.setValue(item.reason());
        liftedBy.setValue(item.liftedBy().isEmpty() ? null : new Lifter(item.liftedBy(), item.lifter()));
        reviewOn.setValue(item.reviewOn());
        help.setValue(item.helpRequestedAt() != null);
    }

    Blocker toBlocker() {
        return new Blocker(reason.getValue(), liftedBy.getValue() == null ? "" : liftedBy.getValue().name(),
                liftedBy.getValue() == null ? null : liftedBy.getValue().membership(), reviewOn.getValue(), help.getValue());
    }
}
