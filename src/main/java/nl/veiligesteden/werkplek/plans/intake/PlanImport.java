package nl.veiligesteden.werkplek.plans.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.plans.Alike;
import nl.veiligesteden.werkplek.plans.LongTitle;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanStore;
import nl.veiligesteden.werkplek.plans.StandingItem;
import nl.veiligesteden.werkplek.plans.StandingPlan;
import nl.veiligesteden.werkplek.plans.StandingPlans;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Difference;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Effect;
import nl.veiligesteden.werkplek.plans.page.Facts;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ImportedItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a plan page into a plan. Importing again brings the plan up to date: what is known by its name stays what it is, with its
 * owners, dates and history, and nothing that stands is lost silently.
 */
@Service
@Transactional
public class PlanImport {

    private final StandingPlans standing;
    private final PlanStore store;
    private final ImportedNames names;
    private final Contacts contacts;
    private final ImportedItems items;
    private final PlanImports versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanImport(StandingPlans standing, PlanStore store, ImportedNames names, Contacts contacts, ImportedItems items, PlanImports versions,
               ApplicationEventPublisher events, Clock clock) {
        this.standing = standing;
        this.store = store;
        this.names = names;
        this.contacts = contacts;
        this.items = items;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /** What importing the page into that period would do. */
    @OneMoment
    public ImportPreview preview(MunicipalityWorkspace workspace, PeriodId period, Reading.Read read) {
        workspace.require(Permission.IMPORT_PLAN);
        StandingPlan plan = standing.of(workspace, period);
        Optional<PlanDocument.Head> head = Optional.ofNullable(plan.document().head());
        PageMatch match = new PageMatch(plan, read.page(), Set.of());
        return new ImportPreview(read, facts(read.facts(), head), otherMunicipality(workspace, read.page()), head, names.partners(workspace, read),
                names.departments(workspace, read), names.contacts(read), differences(plan, read.page(), match), match.likenesses, plan.mark());
    }

    /**
     * What storing the page, as corrected by now, would change; empty where there is no plan yet.
     *
     * @param notSame items that are not what is like them on the page
     */
    @OneMoment
    public List<Difference> differences(MunicipalityWorkspace workspace, PeriodId period, PlanPage page, Set<ItemId> notSame) {
        workspace.require(Permission.IMPORT_PLAN);
        StandingPlan plan = standing.of(workspace, period);
        return differences(plan, page, new PageMatch(plan, page, notSame));
    }

    /**
     * Stores the page as the plan of that period, the new one or the one that stands.
     *
     * @param page as corrected
     * @param facts main objective and target groups as corrected
     * @param mark of what stood when the person looked at what this would do
     * @throws StaleVersionException when somebody changed the plan since
     * @throws NotAllowedException for another municipality's page, unless the person named that municipality
     * @throws InvalidInputException for a text that is longer than the workspace holds; then nothing is stored
     */
    public PlanId store(MunicipalityWorkspace workspace, PeriodId period, PlanPage page, Facts facts, ImportChoices choices, int mark) {
        workspace.require(Permission.IMPORT_PLAN);
        String other = otherMunicipality(workspace, page);
        if (!other.isEmpty() && !Alike.isSame(other, choices.otherMunicipality())) {
            throw new NotAllowedException("denied.import.other-municipality");
        }
        store.lock(workspace, period);
        StandingPlan before = standing.of(workspace, period);
        if (before.mark() != mark) {
            throw new StaleVersionException();
        }
        PlanDocument.Head head = store.ofPeriod(workspace, period, page.title()).saying(page.title(), facts.mainObjective(), Set.copyOf(facts.targetGroups()));
        names.takeOver(workspace, choices);
        contacts.takeOver(workspace, choices.contacts());
        PageMatch match = new PageMatch(before, page, choices.notSame());
        List<Difference> differences = differences(before, page, match);
        store.put(workspace, new TakenOver(before, page, match, choices.removeGone()).document(head, items(workspace, head.id(), match),
                names.known(workspace, choices)));
        if (before.document().head() != null) {
            versions.keep(workspace, head.id(), Snapshot.of(before), Snapshot.of(standing.of(workspace, head.id())));
        }
        publish(workspace, head.id(), differences, before.document().head() == null);
        return head.id();
    }

    /** Takes over the items of the page; answers those of each of its sections, by the section's number. */
    private Map<Integer, List<ItemId>> items(MunicipalityWorkspace workspace, PlanId plan, PageMatch match) {
        Map<Integer, List<ItemId>> listed = new HashMap<>();
        for (Pairing.Pair<StandingItem, PageMatch.PlacedItem> pair : match.items.pairs()) {
            ItemId item = !pair.isNew() && PageMatch.isUnchanged(pair) ? pair.standing().id() : item(workspace, plan, pair);
            listed.computeIfAbsent(pair.part().section(), section -> new ArrayList<>()).add(item);
        }
        return listed;
    }

    private ItemId item(MunicipalityWorkspace workspace, PlanId plan, Pairing.Pair<StandingItem, PageMatch.PlacedItem> pair) {
        LongTitle.Parts stored = pair.part().stored();
        ItemDraft draft = new ItemDraft(pair.part().kind(), stored.title(), stored.explanation(), "", null, null, null, null, Set.of(), "", null, null, null,
                null, null);
        return items.takeOver(workspace, plan, pair.isNew() ? null : pair.standing().id(), draft, pair.part().part().ending());
    }

    private void publish(MunicipalityWorkspace workspace, PlanId plan, List<Difference> differences, boolean begun) {
        List<Change> changes = differences.stream().filter(difference -> difference.effect() != Effect.UNCHANGED)
                .map(difference -> new Change(difference.part().name(), difference.before(), difference.after())).toList();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), begun ? "plan.imported" : "plan.imported-again", "plan", plan.value(),
                workspace.id(), changes));
    }

    private static List<Difference> differences(StandingPlan plan, PlanPage page, PageMatch match) {
        return plan.document().head() == null ? List.of() : Differences.of(plan, page, match);
    }

    /** What a person wrote down stays, until a person changes it. */
    private static Facts facts(Facts read, Optional<PlanDocument.Head> head) {
        String objective = head.map(PlanDocument.Head::mainObjective).filter(text -> !text.isBlank()).orElse(read.mainObjective());
        Set<String> groups = head.map(PlanDocument.Head::targetGroups).filter(codes -> !codes.isEmpty()).orElse(Set.copyOf(read.targetGroups()));
        return new Facts(read.joinedYear(), read.joinedWording(), objective, groups.stream().sorted().toList());
    }

    private static String otherMunicipality(MunicipalityWorkspace workspace, PlanPage page) {
        boolean told = !page.municipality().isEmpty();
        return told && !Alike.isSame(page.municipality(), workspace.name()) ? page.municipality() : "";
    }
}
