package nl.veiligesteden.werkplek.partners;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality's departments and contact persons. */
@Service
@Transactional
public class Contacts {

    /** Of one page; the largest municipality has some thirty. */
    private static final int DEPARTMENTS_MAX = 200;

    private final PartnerRepositories.Contacts contacts;
    private final PartnerRepositories.Departments departments;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(PartnerRepositories.Contacts contacts, PartnerRepositories.Departments departments, JdbcClient jdbc,
             ApplicationEventPublisher events, Clock clock) {
        this.contacts = contacts;
        this.departments = departments;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A contact person as screens show it. */
    public record Contact(UUID id, String name, String role, String email, String phone, long version) {
    }

    /** A department as screens show it. */
    public record DepartmentItem(String name, boolean executing) {
    }

    @ReadOnly
    public List<Contact> contacts(MunicipalityWorkspace workspace) {
        return jdbc.sql("select * from contact_person where municipality_id = :municipality order by position, name, id")
                .param("municipality", workspace.id().value())
                .query((row, number) -> new Contact(row.getObject("id", UUID.class), row.getString("name"), row.getString("role"),
                        row.getString("email"), row.getString("phone"), row.getLong("version"))).list();
    }

    @ReadOnly
    public List<DepartmentItem> departments(MunicipalityWorkspace workspace) {
        return jdbc.sql("select name, executing from department where municipality_id = :municipality order by executing desc, position, name")
                .param("municipality", workspace.id().value())
                .query((row, number) -> new DepartmentItem(row.getString("name"), row.getBoolean("executing"))).list();
    }

    public UUID add(MunicipalityWorkspace workspace, ContactDraft draft) {
        workspace.require(Permission.MANAGE_PARTNERS);
        int position = contacts.findByMunicipalityId(workspace.id().value()).size() + 1;
        UUID id = contacts.saveAndFlush(new ContactPerson(workspace.id(), draft, position)).id();
        publish(workspace, "contact.added", id);
        return id;
    }

    public void edit(MunicipalityWorkspace workspace, UUID id, ContactDraft draft, long version) {
        contact(workspace, id).edit(draft, version);
        publish(workspace, "contact.edited", id);
    }

    /** Deletes the person's data for good: they are kept only while in the role. Whoever copied them elsewhere takes them out within the same transaction. */
    public void remove(MunicipalityWorkspace workspace, UUID id) {
        ContactPerson person = contact(workspace, id);
        ContactDraft was = person.draft();
        contacts.delete(person);
        publish(workspace, "contact.removed", id);
        events.publishEvent(new ContactLeft(workspace.id(), was.name(), was.email(), was.phone()));
    }

    /** Makes the list of contacts what a plan page names: known names are brought up to date, new ones added, none removed. */
    public void takeOver(MunicipalityWorkspace workspace, List<ContactDraft> drafts) {
        workspace.require(Permission.MANAGE_PARTNERS);
        List<ContactPerson> known = new ArrayList<>(contacts.findByMunicipalityId(workspace.id().value()));
        for (ContactDraft draft : drafts) {
            known.stream().filter(person -> person.name().equalsIgnoreCase(draft.name())).findFirst()
                    .ifPresentOrElse(person -> person.apply(draft), () -> add(workspace, draft));
        }
    }

    /** Makes sure that the departments stand, and which of them carries out the policy. None is removed. */
    public void takeOverDepartments(MunicipalityWorkspace workspace, List<String> names, List<String> executing) {
        workspace.require(Permission.MANAGE_PARTNERS);
        new Problems().when(names.size() + executing.size() > DEPARTMENTS_MAX, "departments", "invalid.departments.many").refuse();
        List<Department> known = new ArrayList<>(departments.findByMunicipalityId(workspace.id().value()));
        List<String> all = new ArrayList<>(names);
        all.addAll(executing);
        for (PartnerName name : all.stream().map(PartnerName::new).toList()) {
            boolean executes = executing.stream().map(PartnerName::new).anyMatch(name::isSameAs);
            known.stream().filter(department -> name.isSameAs(new PartnerName(department.name()))).findFirst()
                    .ifPresentOrElse(department -> department.execute(executes), () -> known.add(departments.saveAndFlush(
                            new Department(workspace.id(), name, executes, known.size() + 1))));
        }
    }

    /** @throws NotAllowedException for the only department that carries out the policy: another is chosen first */
    public void removeDepartment(MunicipalityWorkspace workspace, String name) {
        workspace.require(Permission.MANAGE_PARTNERS);
        List<Department> all = departments.findByMunicipalityId(workspace.id().value());
        Department department = all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
        if (department.isExecuting() && all.stream().filter(Department::isExecuting).count() == 1) {
            throw new NotAllowedException("denied.department.executing");
        }
        departments.delete(department);
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "department.removed", "department", department.id(), workspace.id(),
                List.of(new Change("name", name, ""))));
    }

    private ContactPerson contact(MunicipalityWorkspace workspace, UUID id) {
        workspace.require(Permission.MANAGE_PARTNERS);
        return contacts.findByIdAndMunicipalityId(id, workspace.id().value()).orElseThrow(NotFoundException::new);
    }

    private void publish(MunicipalityWorkspace workspace, String action, UUID object) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "contact", object, workspace.id(), List.of()));
    }
}
