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
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shell.KeptTexts;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;

/** The facts of an item of one kind. */
class ItemForm extends Composite<FormLayout> {

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

    void keepIn(KeptTexts texts) {
        texts.watch("title", title).watch("description", description).watch("contribution", contribution).watch("place", place)
                .watch("starts", startsOn).watch("due", dueOn);
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
        Set<String> groups = targetGroups.getValue().stream().map(TargetGroup::code).collect(Collectors.toSet());
        return new ItemDraft(kind, title.getValue(), description.getValue(), contribution.getValue(),
                parent.getValue() == null ? null : new ItemId(parent.getValue().id()),
                part == null ? null : part.parent() == null ? part.id() : part.parent(), part == null || part.parent() == null ? null : part.id(),
                moment.getValue(), groups, place.getValue(), reach.getValue(), startsOn.getValue(), dueOn.getValue(),
                owner.getValue() == null ? null : owner.getValue().id(), partner.getValue() == null ? null : partner.getValue().id(),
                deputy.getValue() == null ? null : deputy.getValue().id());
    }

    void focusTitle() {
        title.focus();
    }
}
