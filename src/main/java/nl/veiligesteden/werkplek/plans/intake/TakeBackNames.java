package nl.veiligesteden.werkplek.plans.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Part;
import nl.veiligesteden.werkplek.plans.intake.PlanImports.Stays;
import nl.veiligesteden.werkplek.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back whom an import brought: collaborations, departments and contact persons that nobody used or changed since. */
@Component
class TakeBackNames {

    private final Partners partners;
    private final Contacts contacts;
    private final JdbcClient jdbc;

    TakeBackNames(Partners partners, Contacts contacts, JdbcClient jdbc) {
        this.partners = partners;
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    List<Stays> takeBack(MunicipalityWorkspace workspace, Snapshot before, Snapshot after) {
        List<Stays> stays = new ArrayList<>();
        partners.collaborators(workspace).stream().filter(partner -> after.partners().contains(partner.id()) && !before.partners().contains(partner.id()))
                .forEach(partner -> end(workspace, partner, stays));
        departments(workspace, before.departments(), after.departments(), stays);
        contacts.contacts(workspace).stream().filter(contact -> after.contacts().contains(contact.id()) && !before.contacts().contains(contact.id()))
                .forEach(contact -> remove(workspace, contact, stays));
        return stays;
    }

    private void end(MunicipalityWorkspace workspace, Partners.Collaborator partner, List<Stays> stays) {
        if (isUsed(workspace, partner.id())) {
            stays.add(new Stays(Part.PARTNER, partner.shownAs()));
        } else {
            partners.endCollaboration(workspace, partner.id());
        }
    }

    /** Whether the partner has a task of this municipality, or people whom it let in. */
    private boolean isUsed(MunicipalityWorkspace workspace, PartnerId partner) {
        return jdbc.sql("""
                        select exists (select 1 from item where partner_id = :partner and municipality_id = :municipality)
                            or exists (select 1 from membership where partner_id = :partner and vouched_by = :municipality)""")
                .param("partner", partner.value()).param("municipality", workspace.id().value()).query(Boolean.class).single();
    }

    /** Who carried out the policy does so again; only a department that does so alone can't go. */
    private void departments(MunicipalityWorkspace workspace, Map<String, Boolean> before, Map<String, Boolean> after, List<Stays> stays) {
        List<String> standing = contacts.departments(workspace).stream().map(Contacts.DepartmentItem::name).filter(before::containsKey).toList();
        contacts.takeOverDepartments(workspace, standing, standing.stream().filter(before::get).toList());
        for (Contacts.DepartmentItem added : contacts.departments(workspace)) {
            if (!before.containsKey(added.name()) && after.containsKey(added.name())) {
                long executing = contacts.departments(workspace).stream().filter(Contacts.DepartmentItem::executing).count();
                if (added.executing() && executing == 1) {
                    stays.add(new Stays(Part.DEPARTMENT, added.name()));
                } else {
                    contacts.removeDepartment(workspace, added.name());
                }
            }
        }
    }

    private void remove(MunicipalityWorkspace workspace, Contacts.Contact contact, List<Stays> stays) {
        UUID id = contact.id();
        if (contact.version() > 0) {
            stays.add(new Stays(Part.CONTACT, contact.name()));
        } else {
            contacts.remove(workspace, id);
        }
    }
}
