package nl.veiligesteden.werkplek.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;
import nl.veiligesteden.werkplek.plans.page.InvolvedLine;
import nl.veiligesteden.werkplek.plans.page.PartnersInProse;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * The lines on departments, partners and contacts as they are today. What was written as prose stays word for word; a plain
 * enumeration follows the collaborations and departments that stand now, and stays word for word as long as they do. Nobody's
 * contact data comes onto a public page by itself: a contact person who left is dropped from it, a new one is not added.
 */
final class InvolvedNow {

    private static final List<InvolvedKind> MADE_WHERE_MISSING = List.of(InvolvedKind.DEPARTMENTS, InvolvedKind.CIVIL_SOCIETY,
            InvolvedKind.OTHER_PARTNERS, InvolvedKind.EXECUTING);

    private final StandingPlan plan;
    private final Set<PartnerId> namedPartners = new HashSet<>();
    private final Set<String> namedWords = new HashSet<>();
    private final List<String> inProse;

    InvolvedNow(StandingPlan plan) {
        this.plan = plan;
        this.inProse = plan.document().sections().stream().flatMap(section -> Stream.of(section.body(), section.closing()))
                .flatMap(text -> PartnersInProse.of(text).stream()).map(InvolvedLine::text).toList();
        plan.document().lines().stream().flatMap(line -> line.names().stream()).forEach(name -> {
            if (name.partner() != null) {
                namedPartners.add(name.partner());
            }
            namedWords.add(Alike.key(name.knownAs() == null ? name.wording() : name.knownAs()));
        });
    }

    /** The lines of one section. Where several sections list the same, the first one gets what was added since. */
    List<InvolvedLine> lines(UUID section) {
        List<InvolvedLine> lines = new ArrayList<>();
        plan.document().lines().stream().filter(line -> line.section().equals(section)).forEach(line -> {
            line(line).ifPresent(lines::add);
            if (line == lastOfNames(line.kind())) {
                unnamed(line.kind()).forEach(name -> lines.add(InvolvedLine.listing(line.kind(), "", List.of(name))));
            }
        });
        if (section.equals(firstSection().orElse(null))) {
            MADE_WHERE_MISSING.stream().filter(kind -> !isTold(kind) && !unnamed(kind).isEmpty())
                    .forEach(kind -> lines.add(InvolvedLine.listing(kind, usualLabel(kind), unnamed(kind))));
        }
        return lines;
    }

    private Optional<InvolvedLine> line(PlanDocument.Line line) {
        List<String> wordings = line.names().stream().map(PlanDocument.LineName::wording).toList();
        List<String> names = new ArrayList<>();
        line.names().forEach(name -> today(line.kind(), name).ifPresent(names::add));
        if (line == firstListing(line.kind()) && line.kind() != InvolvedKind.CONTACTS && !isNameALine(line)) {
            names.addAll(unnamed(line.kind()));
        }
        if (!line.listing() || names.equals(wordings)) {
            return Optional.of(new InvolvedLine(line.kind(), line.label(), line.body(), line.listing(), wordings));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(InvolvedLine.listing(line.kind(), line.label(), names));
    }

    /** What a name is called now; nothing when it stands for something that is gone. */
    private Optional<String> today(InvolvedKind kind, PlanDocument.LineName name) {
        if (name.knownAs() == null) {
            return Optional.of(name.wording());
        }
        Predicate<String> same = known -> Alike.isSame(known, name.knownAs());
        return switch (kind) {
            case CIVIL_SOCIETY, OTHER_PARTNERS -> plan.partners().stream().filter(partner -> partner.id().equals(name.partner())).findFirst()
                    .map(partner -> partner.shownAs().equals(name.knownAs()) ? name.wording() : partner.shownAs());
            case DEPARTMENTS, EXECUTING -> plan.departments().stream().map(Contacts.DepartmentItem::name).filter(same).findFirst()
                    .map(known -> name.wording());
            case CONTACTS -> plan.contacts().stream().map(Contacts.Contact::name).filter(same).findFirst().map(known -> name.wording());
            case OTHER -> Optional.of(name.wording());
        };
    }

    /** What stands in the workspace and is named on no line. */
    List<String> unnamed(InvolvedKind kind) {
        return switch (kind) {
            case CIVIL_SOCIETY -> unnamed(CollaborationCategory.CIVIL_SOCIETY);
            case OTHER_PARTNERS -> unnamed(CollaborationCategory.OTHER_PARTNER);
            case DEPARTMENTS -> unnamed(plan.departments().stream().filter(department -> !department.executing() || isTold(InvolvedKind.EXECUTING))
                    .map(Contacts.DepartmentItem::name));
            case EXECUTING -> isTold(InvolvedKind.EXECUTING) ? List.of()
                    : plan.departments().stream().filter(Contacts.DepartmentItem::executing).map(Contacts.DepartmentItem::name).toList();
            case CONTACTS -> unnamed(plan.contacts().stream().map(Contacts.Contact::name));
            case OTHER -> List.of();
        };
    }

    private List<String> unnamed(CollaborationCategory category) {
        return unnamed(plan.partners().stream().filter(partner -> partner.category() == category && !namedPartners.contains(partner.id()))
                .map(Partners.Collaborator::shownAs));
    }

    private List<String> unnamed(Stream<String> names) {
        return names.filter(name -> !namedWords.contains(Alike.key(name)) && !isMentioned(name)).toList();
    }

    /** A name in the middle of a sentence is told, even where nobody recognised it there. */
    private boolean isMentioned(String name) {
        return Stream.concat(plan.document().lines().stream().map(PlanDocument.Line::body), inProse.stream())
                .anyMatch(text -> (" " + Alike.key(text) + " ").contains(" " + Alike.key(name) + " "));
    }

    /** Whether new names of that kind find a place on the page. */
    boolean hasPlace(InvolvedKind kind) {
        return kind != InvolvedKind.CONTACTS && firstListing(kind) != null || !isTold(kind) && MADE_WHERE_MISSING.contains(kind) && firstSection().isPresent();
    }

    private boolean isTold(InvolvedKind kind) {
        return plan.document().lines().stream().anyMatch(line -> line.kind() == kind);
    }

    private PlanDocument.Line firstListing(InvolvedKind kind) {
        return plan.document().lines().stream().filter(line -> line.kind() == kind && line.listing()).findFirst().orElse(null);
    }

    /** Where each name has a line of its own, so does what was added since; null where lines have several. */
    private PlanDocument.Line lastOfNames(InvolvedKind kind) {
        PlanDocument.Line first = firstListing(kind);
        return first == null || !isNameALine(first) || kind == InvolvedKind.CONTACTS ? null : plan.document().lines().stream()
                .filter(line -> line.kind() == kind && line.section().equals(first.section()) && isNameALine(line))
                .reduce(first, (earlier, later) -> later);
    }

    private static boolean isNameALine(PlanDocument.Line line) {
        return line.listing() && line.label().isEmpty() && line.names().size() == 1;
    }

    private Optional<UUID> firstSection() {
        return plan.document().sections().stream().filter(section -> section.kind() == SectionKind.INVOLVED)
                .findFirst().map(PlanDocument.SectionText::id);
    }

    /** As on the pages of Veilige Steden. */
    private static String usualLabel(InvolvedKind kind) {
        return switch (kind) {
            case DEPARTMENTS -> "Betrokken gemeentelijke afdelingen";
            case CIVIL_SOCIETY -> "Betrokken maatschappelijk middenveldorganisaties";
            case OTHER_PARTNERS -> "Andere samenwerkingspartners";
            case EXECUTING -> "Gemeentelijke afdeling die het beleid uitvoert";
            case CONTACTS -> "Contactpersoon bij de gemeente";
            case OTHER -> throw new IllegalArgumentException(Arrays.toString(InvolvedKind.values()));
        };
    }
}
