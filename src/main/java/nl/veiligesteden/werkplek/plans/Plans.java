package nl.veiligesteden.werkplek.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.Items;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and edits plans. */
@Service
@Transactional
public class Plans {

    private final PlanRepositories.Plans plans;
    private final PlanRepositories.Sections sections;
    private final PlanRepositories.Pillars pillars;
    private final PlanRepositories.Strands strands;
    private final PlanDocuments documents;
    private final SectionVersions versions;
    private final Items items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(PlanRepositories.Plans plans, PlanRepositories.Sections sections, PlanRepositories.Pillars pillars, PlanRepositories.Strands strands,
          PlanDocuments documents, SectionVersions versions, Items items, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.sections = sections;
        this.pillars = pillars;
        this.strands = strands;
        this.documents = documents;
        this.versions = versions;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /** The municipality's plans, the latest period first. */
    @ReadOnly
    public List<PlanDocument.Head> heads(MunicipalityWorkspace workspace) {
        return documents.heads(workspace);
    }

    /** The plan of a period, or where the slug is empty the plan of today's period, or else the latest one. */
    @ReadOnly
    public Optional<PlanDocument.Head> head(MunicipalityWorkspace workspace, String periodSlug) {
        return documents.head(workspace, periodSlug, today());
    }

    @OneMoment
    public PlanDocument document(MunicipalityWorkspace workspace, PlanId id) {
        return documents.document(workspace, id);
    }

    /** Begins an empty plan with the usual sections; the plan that stands is returned where there is one. */
    public PlanId begin(MunicipalityWorkspace workspace, PeriodId period, String title, Map<SectionKind, String> headings) {
        workspace.require(Permission.EDIT_PLAN);
        return plans.findByMunicipalityIdAndPeriodId(workspace.id().value(), period.value()).map(Plan::id).orElseGet(() -> {
            documents.checkPeriod(period);
            Plan plan = plans.saveAndFlush(new Plan(workspace.id(), period, title));
            int position = 0;
            for (SectionKind kind : SectionKind.values()) {
                if (kind != SectionKind.OTHER) {
                    versions.keep(workspace, sections.save(new PlanSection(Id.nextValue(), plan, kind,
                            new SectionDraft(headings.getOrDefault(kind, ""), "", ""), position++)));
                }
            }
            publish(workspace, "plan.begun", plan.id().value(), List.of());
            return plan.id();
        });
    }

    public void aim(MunicipalityWorkspace workspace, PlanId id, String mainObjective, Set<String> targetGroups, long version) {
        workspace.require(Permission.EDIT_PLAN);
        documents.checkTargetGroups(targetGroups);
        open(workspace, id).aim(mainObjective, targetGroups, version);
        publish(workspace, "plan.edited", id.value(), List.of());
    }

    public void editSection(MunicipalityWorkspace workspace, UUID id, SectionDraft draft, long version) {
        workspace.require(Permission.EDIT_PLAN);
        PlanSection section = sections.findByIdAndMunicipalityId(id, workspace.id().value()).orElseThrow(NotFoundException::new);
        open(workspace, section.planId());
        SectionDraft before = section.toDraft();
        section.edit(draft, version);
        if (!draft.equals(before)) {
            versions.keep(workspace, section);
        }
        publish(workspace, "plan.section-edited", id, List.of(new Change("body", before.body(), draft.body())));
    }

    /**
     * Puts an older text of a section back, as a new version of it.
     *
     * @param number of the version that comes back
     * @throws StaleVersionException when somebody else changed the section since it was opened
     */
    public void putBack(MunicipalityWorkspace workspace, UUID section, int number, long version) {
        editSection(workspace, section, versions.text(workspace, section, number), version);
    }

    public UUID addPillar(MunicipalityWorkspace workspace, PlanId id, PillarDraft draft) {
        workspace.require(Permission.EDIT_PLAN);
        Plan plan = open(workspace, id);
        int position = pillars.findByPlanIdAndMunicipalityIdOrderByPosition(id.value(), workspace.id().value()).size();
        UUID pillar = pillars.saveAndFlush(new Pillar(Id.nextValue(), plan, draft, "", position)).id();
        publish(workspace, "plan.pillar-added", pillar, List.of(new Change("name", "", draft.name())));
        return pillar;
    }

    public void editPillar(MunicipalityWorkspace workspace, UUID id, PillarDraft draft, long version) {
        Pillar pillar = pillar(workspace, id);
        String before = pillar.name();
        pillar.edit(draft, version);
        publish(workspace, "plan.pillar-edited", id, List.of(new Change("name", before, draft.name())));
    }

    public UUID addStrand(MunicipalityWorkspace workspace, UUID pillarId, String name) {
        Pillar pillar = pillar(workspace, pillarId);
        int position = strands.findByPillarIdInOrderByPosition(List.of(pillarId)).size();
        UUID strand = strands.saveAndFlush(new Strand(Id.nextValue(), pillar, name, "", position)).id();
        publish(workspace, "plan.strand-added", strand, List.of(new Change("name", "", name)));
        return strand;
    }

    public void editStrand(MunicipalityWorkspace workspace, UUID id, String name, long version) {
        Strand strand = strand(workspace, id);
        String before = strand.name();
        strand.edit(name, version);
        publish(workspace, "plan.strand-edited", id, List.of(new Change("name", before, name)));
    }

    /** Takes away a strand; what served it serves its pillar from now on. */
    public void removeStrand(MunicipalityWorkspace workspace, UUID id, long version) {
        Strand strand = strand(workspace, id);
        strand.check(version);
        items.rehang(workspace, null, List.of(id), strand.pillarId());
        strands.delete(strand);
        publish(workspace, "plan.strand-removed", id, List.of(new Change("name", strand.name(), "")));
    }

    /** Takes away a pillar with its strands; what served them serves the plan as a whole from now on. */
    public void removePillar(MunicipalityWorkspace workspace, UUID id, long version) {
        Pillar pillar = pillar(workspace, id);
        pillar.check(version);
        List<Strand> beneath = strands.findByPillarIdInOrderByPosition(List.of(id));
        items.rehang(workspace, id, beneath.stream().map(Strand::id).toList(), null);
        beneath.forEach(strands::delete);
        pillars.delete(pillar);
        publish(workspace, "plan.pillar-removed", id, List.of(new Change("name", pillar.name(), "")));
    }

    /** Adopts, closes or reopens the plan; the coordinator's alone. */
    public void move(MunicipalityWorkspace workspace, PlanId id, PlanState next) {
        workspace.require(Permission.ADOPT_PLAN);
        Plan plan = plan(workspace, id);
        PlanState before = plan.state();
        plan.move(next, today());
        publish(workspace, "plan.moved", id.value(), List.of(new Change("state", before.name(), next.name())));
    }

    private Plan plan(MunicipalityWorkspace workspace, PlanId id) {
        return plans.findByIdAndMunicipalityId(id.value(), workspace.id().value()).orElseThrow(NotFoundException::new);
    }

    private Pillar pillar(MunicipalityWorkspace workspace, UUID id) {
        workspace.require(Permission.EDIT_PLAN);
        Pillar pillar = pillars.findByIdAndMunicipalityId(id, workspace.id().value()).orElseThrow(NotFoundException::new);
        open(workspace, new PlanId(pillar.planId()));
        return pillar;
    }

    private Strand strand(MunicipalityWorkspace workspace, UUID id) {
        workspace.require(Permission.EDIT_PLAN);
        Strand strand = strands.findByIdAndMunicipalityId(id, workspace.id().value()).orElseThrow(NotFoundException::new);
        pillar(workspace, strand.pillarId());
        return strand;
    }

    /** @throws NotAllowedException for a plan that was closed: what was agreed then stays as it was */
    private Plan open(MunicipalityWorkspace workspace, PlanId id) {
        Plan plan = plan(workspace, id);
        if (plan.state() == PlanState.CLOSED) {
            throw new NotAllowedException("denied.plan-closed");
        }
        return plan;
    }

    private void publish(MunicipalityWorkspace workspace, String action, UUID object, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "plan", object, workspace.id(), changes));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }
}
