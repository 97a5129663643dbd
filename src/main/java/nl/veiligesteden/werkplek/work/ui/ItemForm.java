package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;

/** The facts of an item of one kind. */
class ItemForm extends Composite<FormLayout> {

    /** Before the name of a partner that is to be added. */
    private static final String NEW = "+";

    private final ItemKind kind;
    private final ItemFormChoices choices;
    private final TextField title = new TextField(t("item.title"));
    private final TextArea description = new TextArea();
    private final TextArea contribution = new TextArea(t("item.contribution"));
    private final ComboBox<ItemPage.Choice> parent = new ComboBox<>(t("item.parent"));
    private final ComboBox<ItemPage.Choice> strand = new ComboBox<>(t("item.strand"));
    private final Select<Moment> moment = new Select<>();
    private final MultiSelectComboBox<TargetGroup> targetGroups = new MultiSelectComboBox<>(t("item.target-groups"));
    private final TextField place = new TextField(t("item.place"));
    private final IntegerField reach = new IntegerField(t("item.reach"));
    private final DateField startsOn = new DateField(t("item.starts-on"));
    private final DateField dueOn = new DateField(t("item.due-on"));
    private final ComboBox<Members.Member> owner = new ComboBox<>(t("item.owner"));
    private final ComboBox<Members.Member> deputy = new ComboBox<>(t("item.deputy"));
    private final ComboBox<Partners.Collaborator> partner = new ComboBox<>(t("item.partner"));

    ItemForm(ItemKind kind, ItemFormChoices choices) {
        this.kind = kind;
        this.choices = choices;
        FormLayout form = getContent();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        title.setRequiredIndicatorVisible(true);
        description.setLabel(t(kind == ItemKind.PARTNER_TASK ? "item.request" : "item.description"));
        description.setMinRows(3);
        PrivateText.watch(description);
        parent.setItems(choices.parents());
        parent.setItemLabelGenerator(ItemPage.Choice::name);
        strand.setItems(choices.structure());
        strand.setItemLabelGenerator(ItemPage.Choice::name);
        // In the list a strand stands beneath its pillar; once chosen it stands alone.
        strand.setRenderer(new TextRenderer<>(choice -> choice.parent() == null ? choice.name() : "– " + choice.name()));
        moment.setLabel(t("item.moment"));
        moment.setItems(Moment.values());
        moment.setEmptySelectionAllowed(true);
        moment.setItemLabelGenerator(value -> value == null ? t("Moment.NONE") : t(value));
        offerGroups(Set.of());
        targetGroups.setItemLabelGenerator(group -> group.name(T.locale()));
        owner.setItems(choices.owners());
        owner.setItemLabelGenerator(Members.Member::name);
        owner.setClearButtonVisible(true);
        deputy.setItems(choices.owners());
        deputy.setItemLabelGenerator(Members.Member::name);
        deputy.setClearButtonVisible(true);
        partner.setItems(choices.partners());
        partner.setItemLabelGenerator(Partners.Collaborator::name);
        partner.setRequiredIndicatorVisible(true);
        partner.addCustomValueSetListener(typed -> typedPartner(typed.getDetail()));
        partner.addValueChangeListener(change -> partner.setHelperText(change.getValue() != null && change.getValue().id() == null ? t("item.partner.new") : ""));

        form.add(title, 2);
        if (kind == ItemKind.PARTNER_TASK) {
            form.add(partner, owner);
        }
        form.add(description, 2);
        if (kind == ItemKind.ACTION) {
            form.add(contribution, 2);
        } else {
            form.add(parent, 2);
        }
        if (kind == ItemKind.ACTIVITY) {
            form.add(place, reach);
        }
        form.add(startsOn, dueOn);
        if (kind != ItemKind.PARTNER_TASK) {
            form.add(owner, deputy);
            form.add(strand, 2);
            form.add(moment, targetGroups);
        }
    }

    void keepIn(KeptFields texts) {
        texts.watch("title", title).watch("description", description).watch("contribution", contribution).watch("place", place)
                .watch("starts", startsOn).watch("due", dueOn).watch("reach", reach).watch("moment", moment, Moment.class)
                .watch("parent", parent, choice -> choice.id().toString(), id -> choices.parent(new ItemId(UUID.fromString(id))))
                .watch("strand", strand, choice -> choice.id().toString(), id -> choices.part(UUID.fromString(id)))
                .watch("groups", targetGroups, chosen -> String.join(" ", codes(chosen)), text -> named(choices.targetGroups(), Set.of(text.split(" "))))
                .watch("owner", owner, ItemForm::key, this::member).watch("deputy", deputy, ItemForm::key, this::member)
                .watch("partner", partner, ItemForm::key, this::partner);
    }

    /** An id, or the name of one that is to be added. */
    private static String key(Partners.Collaborator partner) {
        return partner.id() == null ? NEW + partner.name() : partner.id().value().toString();
    }

    private Partners.Collaborator partner(String key) {
        return key.startsWith(NEW) ? choices.partner(new PartnerName(key.substring(1))) : choices.partner(new PartnerId(UUID.fromString(key)));
    }

    /** A partner that the municipality doesn't work with yet is added where it is typed, once the form is saved. */
    private void typedPartner(String name) {
        try {
            partner.setValue(choices.partner(new PartnerName(name)));
        } catch (InvalidInputException invalid) {
            partner.setErrorMessage(t(invalid.messageKey()));
            partner.setInvalid(true);
        }
    }

    private PartnerId partnerOrNew() {
        Partners.Collaborator chosen = partner.getValue();
        return chosen == null ? null : chosen.id() == null ? choices.addPartner().apply(new PartnerName(chosen.name())) : chosen.id();
    }

    private static String key(Members.Member member) {
        return member.id().value().toString();
    }

    private Members.Member member(String key) {
        return choices.owner(new MembershipId(UUID.fromString(key)));
    }

    private static Set<String> codes(Set<TargetGroup> groups) {
        return groups.stream().map(TargetGroup::code).collect(Collectors.toSet());
    }

    void registerWith(FormErrors errors) {
        errors.field("title", title).field("description", description).field("contribution", contribution).field("place", place)
                .field("reach", reach).field("startsOn", startsOn).field("dueOn", dueOn).field("partner", partner).field("owner", owner).field("deputy", deputy);
    }

    void read(ItemDraft draft) {
        title.setValue(draft.title());
        description.setValue(draft.description());
        contribution.setValue(draft.contribution());
        parent.setValue(choices.parent(draft.parent()));
        strand.setValue(choices.part(draft.strand() != null ? draft.strand() : draft.pillar()));
        moment.setValue(draft.moment());
        targetGroups.setValue(named(offerGroups(draft.targetGroups()), draft.targetGroups()));
        place.setValue(draft.place());
        reach.setValue(draft.reach());
        startsOn.setValue(draft.startsOn());
        dueOn.setValue(draft.dueOn());
        owner.setValue(choices.owner(draft.owner()));
        deputy.setValue(choices.owner(draft.deputy()));
        partner.setValue(choices.partner(draft.partner()));
        partner.setReadOnly(draft.partner() != null);
    }

    /** Begins with what the item above says. */
    void readParent(ItemDetails above) {
        parent.setValue(choices.parent(above.line().id()));
        strand.setValue(choices.part(above.strand() != null ? above.strand() : above.pillar()));
        moment.setValue(above.line().moment());
        targetGroups.setValue(named(offerGroups(Set.of()), above.targetGroups()));
    }

    private List<TargetGroup> offerGroups(Set<String> chosen) {
        List<TargetGroup> offered = TargetGroup.offered(choices.targetGroups(), chosen);
        targetGroups.setItems(offered);
        return offered;
    }

    private static Set<TargetGroup> named(List<TargetGroup> groups, Set<String> codes) {
        return groups.stream().filter(group -> codes.contains(group.code())).collect(Collectors.toSet());
    }

    /** Proposes who makes it as the owner, so that nothing begins its life without one. */
    void readOwner(MembershipId maker) {
        owner.setValue(choices.owner(maker));
    }

    ItemDraft toDraft() {
        ItemPage.Choice part = strand.getValue();
        return new ItemDraft(kind, title.getValue(), description.getValue(), contribution.getValue(),
                parent.getValue() == null ? null : new ItemId(parent.getValue().id()),
                part == null ? null : part.parent() == null ? part.id() : part.parent(), part == null || part.parent() == null ? null : part.id(),
                moment.getValue(), codes(targetGroups.getValue()), place.getValue(), reach.getValue(), startsOn.getValue(), dueOn.getValue(),
                owner.getValue() == null ? null : owner.getValue().id(), partnerOrNew(),
                deputy.getValue() == null ? null : deputy.getValue().id());
    }

    void focusTitle() {
        title.focus();
    }
}
