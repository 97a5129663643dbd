package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.people.ui.PeopleNavigation;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Handovers;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** Hands the work of somebody who leaves over to a colleague: to whom, what exactly, and in one step. */
@Route(WorkspaceRoute.MUNICIPALITY + ItemsNavigation.HANDOVER + "/:lid")
@PermitAll
class HandoverView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Handovers handovers;
    private final Members members;
    private MunicipalityWorkspace workspace;
    private MembershipId from;
    private String name = "";

    HandoverView(Workspaces workspaces, Handovers handovers, Members members) {
        this.workspaces = workspaces;
        this.handovers = handovers;
        this.members = members;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.EDIT_ITEMS)) {
            throw new NotFoundException();
        }
        from = Id.parse(event.getRouteParameters().get("lid").orElse(""), MembershipId::new).orElseThrow(NotFoundException::new);
        name = handovers.name(workspace, from);
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getPageTitle()).crumbs(List.of(new PageHeader.Crumb(t("workspace.municipality", workspace.name()),
                Paths.municipality(workspace.slug())), new PageHeader.Crumb(getPageTitle(), null))));
        List<Handovers.Held> held = handovers.held(workspace, from);
        if (held.isEmpty()) {
            Div done = new Div(new EmptyState(t("handover.nothing", name), t("handover.nothing.explanation")));
            done.addClassName("card");
            add(done);
            return;
        }
        add(form(held));
    }

    private Card form(List<Handovers.Held> held) {
        ComboBox<Members.Member> to = new ComboBox<>(t("handover.to"));
        to.setItems(members.owners(workspace).stream().filter(member -> !member.id().equals(from)).toList());
        to.setItemLabelGenerator(Members.Member::name);
        to.setRequiredIndicatorVisible(true);
        to.setWidth("min(24rem, 100%)");
        CheckboxGroup<Handovers.Held> chosen = new CheckboxGroup<>(t("handover.what"));
        chosen.addClassName("handover-list");
        chosen.setItems(held);
        chosen.setItemLabelGenerator(HandoverView::label);
        chosen.setValue(new HashSet<>(held));
        chosen.setHelperText(t("handover.exceptions"));
        FormErrors errors = new FormErrors().field("to", to);
        SaveButton move = new SaveButton(t("handover.move", held.size()), errors, () -> {
            Set<ItemId> except = held.stream().filter(one -> !chosen.getValue().contains(one)).map(Handovers.Held::id).collect(Collectors.toSet());
            int moved = handovers.handOver(workspace, from, to.getValue() == null ? null : to.getValue().id(), except);
            Toast.done(t("handover.done", moved, to.getValue().name()));
            show();
        }, () -> false);
        chosen.addValueChangeListener(change -> {
            move.setText(t("handover.move", change.getValue().size()));
            move.setEnabled(!change.getValue().isEmpty());
        });
        Button back = new Button(t("action.cancel"), click -> UI.getCurrent().navigate(PeopleNavigation.team(workspace.slug())));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(move, back);
        buttons.addClassName("line");
        Div form = new Div(new Paragraph(t("handover.explanation", name)), to, chosen, buttons);
        form.addClassName("stack");
        return new Card(t("handover.heading", held.size()), form);
    }

    private static String label(Handovers.Held held) {
        StringJoiner label = new StringJoiner(" · ").add(held.title()).add(t(held.kind())).add(t(held.status()));
        if (held.dueOn() != null) {
            label.add(Formats.dueBy(held.dueOn()));
        }
        if (!held.owned()) {
            label.add(t("handover.not-owner"));
        }
        return label.toString();
    }

    @Override
    public String getPageTitle() {
        return t("handover.title", name);
    }
}
