package nl.veiligesteden.werkplek.plans;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PeriodId;
import org.springframework.stereotype.Component;

/** Makes a whole plan what a document says. */
@Component
public class PlanStore {

    private final PlanRepositories.Plans plans;
    private final PlanRepositories.Sections sections;
    private final PlanRepositories.Pillars pillars;
    private final PlanRepositories.Strands strands;
    private final PlanRepositories.Lines lines;
    private final PlanDocuments documents;
    private final SectionVersions versions;

    PlanStore(PlanRepositories.Plans plans, PlanRepositories.Sections sections, PlanRepositories.Pillars pillars, PlanRepositories.Strands strands,
              PlanRepositories.Lines lines, PlanDocuments documents, SectionVersions versions) {
        this.plans = plans;
        this.sections = sections;
        this.pillars = pillars;
        this.strands = strands;
        this.lines = lines;
        this.documents = documents;
        this.versions = versions;
    }

    /** Of two who change the whole plan of a period at once the second waits, and meets what the first made of it. */
    public void lock(MunicipalityWorkspace workspace, PeriodId period) {
        plans.findLockedByMunicipalityIdAndPeriodId(workspace.id().value(), period.value());
    }

    /** The plan of that period, begun where there is none. */
    public PlanDocument.Head ofPeriod(MunicipalityWorkspace workspace, PeriodId period, String title) {
        workspace.require(Permission.EDIT_PLAN);
        if (documents.head(workspace, period).isEmpty()) {
            documents.checkPeriod(period);
            plans.saveAndFlush(new Plan(workspace.id(), period, title));
        }
        return documents.head(workspace, period).orElseThrow();
    }

    /**
     * Changes and adds what the document says, each part by its id and in the document's order, and takes away what it lacks. Whoever asks
     * sees to it that no item serves what goes.
     *
     * @throws NotAllowedException for a plan that was closed
     */
    public void put(MunicipalityWorkspace workspace, PlanDocument document) {
        workspace.require(Permission.EDIT_PLAN);
        PlanDocument.Head head = document.head();
        Plan plan = plans.findByIdAndMunicipalityId(head.id().value(), workspace.id().value()).orElseThrow(NotFoundException::new);
        if (plan.state() == PlanState.CLOSED) {
            throw new NotAllowedException("denied.plan-closed");
        }
        documents.checkTargetGroups(head.targetGroups());
        plan.rename(head.title());
        plan.aim(head.mainObjective(), new HashSet<>(head.targetGroups()));
        Map<UUID, PlanSection> gone = sections(workspace, plan, document.sections());
        pillars(plan, document.pillars());
        lines(plan, document.lines());
        gone.values().forEach(sections::delete);
        plans.flush();
    }

    /** Answers the sections that the document lacks: they go last, after what stood in them. */
    private Map<UUID, PlanSection> sections(MunicipalityWorkspace workspace, Plan plan, List<PlanDocument.SectionText> texts) {
        Map<UUID, PlanSection> standing = byId(sections.findByPlanIdAndMunicipalityIdOrderByPosition(plan.id().value(), plan.municipality().value()),
                PlanSection::id);
        for (int at = 0; at < texts.size(); at++) {
            PlanDocument.SectionText text = texts.get(at);
            SectionDraft draft = new SectionDraft(text.heading(), text.body(), text.closing());
            PlanSection section = standing.remove(text.id());
            boolean isNew = section == null;
            if (isNew) {
                section = sections.save(new PlanSection(text.id(), plan, text.kind(), draft, at));
            }
            if (isNew || !draft.equals(section.toDraft())) {
                section.apply(draft);
                versions.keep(workspace, section);
            }
            section.moveTo(at);
            section.list(text.items());
        }
        return standing;
    }

    private void pillars(Plan plan, List<PlanDocument.PillarText> texts) {
        Map<UUID, Pillar> standing = byId(pillars.findByPlanIdAndMunicipalityIdOrderByPosition(plan.id().value(), plan.municipality().value()), Pillar::id);
        Map<UUID, Strand> strandsStanding = standing.isEmpty() ? new HashMap<>()
                : byId(strands.findByPillarIdInOrderByPosition(List.copyOf(standing.keySet())), Strand::id);
        for (int at = 0; at < texts.size(); at++) {
            PlanDocument.PillarText text = texts.get(at);
            PillarDraft draft = new PillarDraft(text.name(), text.explanation(), text.moment());
            Pillar pillar = standing.remove(text.id());
            if (pillar == null) {
                pillar = pillars.saveAndFlush(new Pillar(text.id(), plan, draft, text.ending(), at));
            }
            pillar.apply(draft);
            pillar.place(text.section(), text.ending(), at);
            strands(pillar, text.strands(), strandsStanding);
        }
        strandsStanding.values().forEach(strands::delete);
        standing.values().forEach(pillars::delete);
    }

    private void strands(Pillar pillar, List<PlanDocument.StrandText> texts, Map<UUID, Strand> standing) {
        for (int at = 0; at < texts.size(); at++) {
            PlanDocument.StrandText text = texts.get(at);
            Strand strand = standing.remove(text.id());
            if (strand == null) {
                strand = strands.saveAndFlush(new Strand(text.id(), pillar, text.name(), text.ending(), at));
            }
            strand.place(pillar.id(), text.name(), text.ending(), at);
        }
    }

    /** Lines have no life of their own: those of the document take the place of those that stood. */
    private void lines(Plan plan, List<PlanDocument.Line> texts) {
        List<InvolvedLineText> standing = lines.findByPlanIdAndMunicipalityIdOrderByPosition(plan.id().value(), plan.municipality().value());
        for (int at = 0; at < texts.size(); at++) {
            if (at < standing.size()) {
                standing.get(at).place(texts.get(at), at);
            } else {
                lines.save(new InvolvedLineText(plan, texts.get(at), at));
            }
        }
        lines.deleteAll(standing.subList(Math.min(texts.size(), standing.size()), standing.size()));
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
