package nl.veiligesteden.werkplek.plans.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.Alike;
import nl.veiligesteden.werkplek.plans.page.Contact;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;
import nl.veiligesteden.werkplek.plans.page.InvolvedLine;
import nl.veiligesteden.werkplek.plans.page.InvolvedSection;
import nl.veiligesteden.werkplek.plans.page.PartnersInProse;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import org.springframework.stereotype.Component;

/** The organisations, departments and contact persons that a page names. */
@Component
class ImportedNames {

    private final Partners partners;
    private final Contacts contacts;

    ImportedNames(Partners partners, Contacts contacts) {
        this.partners = partners;
        this.contacts = contacts;
    }

    /** Each name once, with the organisation that it seems to be: first by how this municipality calls it, then by its own name. */
    List<ImportPreview.PartnerName> partners(MunicipalityWorkspace workspace, Reading.Read read) {
        Map<String, ImportPreview.PartnerName> found = new LinkedHashMap<>();
        Map<String, Partners.Organisation> own = partners.collaborators(workspace).stream().collect(Collectors.toMap(
                partner -> new PartnerName(partner.shownAs()).key(),
                partner -> new Partners.Organisation(partner.id(), partner.name(), "", 0), (first, second) -> first));
        List<InvolvedLine> lines = Stream.concat(lines(read.page()), PartnersInProse.of(read.page()).stream())
                .filter(line -> category(line.kind()) != null).toList();
        List<PartnerName> usable = lines.stream().flatMap(line -> line.names().stream())
                .filter(KnownNames::isUsable).map(PartnerName::new).toList();
        Map<String, Partners.Organisation> all = partners.match(workspace, usable);
        lines.forEach(line -> line.names().forEach(wording -> {
            boolean isUsable = KnownNames.isUsable(wording);
            String key = isUsable ? new PartnerName(wording).key() : wording;
            found.putIfAbsent(wording, new ImportPreview.PartnerName(wording, category(line.kind()),
                    Optional.ofNullable(own.getOrDefault(key, all.get(key))), !line.isCertain() || !line.tellsCategory(), isUsable));
        }));
        return List.copyOf(found.values());
    }

    /** Each name once; a department on the line of who carries out the policy does so. */
    List<ImportPreview.DepartmentName> departments(MunicipalityWorkspace workspace, Reading.Read read) {
        List<String> known = contacts.departments(workspace).stream().map(Contacts.DepartmentItem::name).toList();
        List<String> executing = names(read.page(), InvolvedKind.EXECUTING);
        Map<String, ImportPreview.DepartmentName> found = new LinkedHashMap<>();
        lines(read.page()).filter(line -> line.kind() == InvolvedKind.DEPARTMENTS || line.kind() == InvolvedKind.EXECUTING)
                .forEach(line -> line.names().forEach(wording -> found.putIfAbsent(wording, new ImportPreview.DepartmentName(wording,
                        executing.stream().anyMatch(name -> Alike.isSame(name, wording)), known.stream().anyMatch(name -> Alike.isSame(name, wording)),
                        !line.isCertain(), KnownNames.isUsable(wording)))));
        return List.copyOf(found.values());
    }

    /** Contact persons with a name; an address or number that is none stays in the line's own words. */
    List<ContactDraft> contacts(Reading.Read read) {
        return read.contacts().stream().filter(contact -> !contact.name().isBlank()).flatMap(contact -> draft(contact).stream()).toList();
    }

    private static Optional<ContactDraft> draft(Contact contact) {
        try {
            return Optional.of(new ContactDraft(contact.name(), contact.role(), contact.email(), contact.phone()));
        } catch (InvalidInputException notUsable) {
            return Optional.empty();
        }
    }

    /** Carries out the choices. A page that doesn't tell who carries out the policy leaves that as it is. */
    void takeOver(MunicipalityWorkspace workspace, ImportChoices choices) {
        List<String> executing = departments(choices.departments().stream().filter(ImportChoices.Department::executing));
        List<String> standing = contacts.departments(workspace).stream().filter(Contacts.DepartmentItem::executing)
                .map(Contacts.DepartmentItem::name).toList();
        contacts.takeOverDepartments(workspace, departments(choices.departments().stream()), executing.isEmpty() ? standing : executing);
        choices.partners().stream().filter(choice -> !choice.isLeftOut()).forEach(choice -> collaborate(workspace, choice));
    }

    private static List<String> departments(Stream<ImportChoices.Department> choices) {
        return choices.filter(choice -> !choice.isLeftOut()).map(ImportChoices.Department::name).toList();
    }

    private PartnerId collaborate(MunicipalityWorkspace workspace, ImportChoices.Partner choice) {
        return choice.existing() == null ? partners.collaborate(workspace, new PartnerName(choice.name()), choice.category())
                : partners.collaborate(workspace, choice.existing(), new PartnerName(choice.wording()), choice.category());
    }

    /** What the names stand for now that the choices are carried out. */
    KnownNames known(MunicipalityWorkspace workspace, ImportChoices choices) {
        List<Partners.Collaborator> collaborators = partners.collaborators(workspace);
        Map<PartnerId, String> shownAs = collaborators.stream().collect(Collectors.toMap(Partners.Collaborator::id, Partners.Collaborator::shownAs));
        Map<String, PartnerId> ofWording = new HashMap<>();
        List<PartnerName> added = choices.partners().stream().filter(choice -> choice.existing() == null && !choice.isLeftOut())
                .map(choice -> new PartnerName(choice.name())).toList();
        Map<String, Partners.Organisation> matched = partners.match(workspace, added);
        choices.partners().stream().filter(choice -> !choice.isLeftOut()).forEach(choice -> ofWording.put(choice.wording(),
                choice.existing() != null ? choice.existing() : matched.get(new PartnerName(choice.name()).key()).id()));
        Map<String, String> departments = new HashMap<>();
        List<String> standing = contacts.departments(workspace).stream().map(Contacts.DepartmentItem::name).toList();
        choices.departments().stream().filter(choice -> !choice.isLeftOut()).forEach(choice -> standing.stream()
                .filter(name -> new PartnerName(name).isSameAs(new PartnerName(choice.name()))).findFirst()
                .ifPresent(name -> departments.put(choice.wording(), name)));
        return new KnownNames(ofWording, shownAs, departments, contacts.contacts(workspace).stream().map(Contacts.Contact::name).toList());
    }

    private static List<String> names(PlanPage page, InvolvedKind kind) {
        return new ArrayList<>(lines(page).filter(line -> line.kind() == kind).flatMap(line -> line.names().stream()).toList());
    }

    private static Stream<InvolvedLine> lines(PlanPage page) {
        return page.sections().stream().filter(InvolvedSection.class::isInstance).map(InvolvedSection.class::cast)
                .flatMap(section -> section.lines().stream());
    }

    private static CollaborationCategory category(InvolvedKind kind) {
        return switch (kind) {
            case CIVIL_SOCIETY -> CollaborationCategory.CIVIL_SOCIETY;
            case OTHER_PARTNERS -> CollaborationCategory.OTHER_PARTNER;
            case DEPARTMENTS, EXECUTING, CONTACTS, OTHER -> null;
        };
    }
}
