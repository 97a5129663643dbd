package nl.veiligesteden.werkplek.plans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** A municipality's plan in one period. Its texts stand in sections of their own, so that two people can edit two of them at once. */
@Entity
class Plan {

    private static final int TITLE_MAX = 1000;
    private static final int OBJECTIVE_MAX = 20_000;

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID periodId;
    private String title;
    @Lob
    private String mainObjective;
    @Enumerated(EnumType.STRING)
    private PlanState state;
    private LocalDate adoptedOn;
    @ElementCollection
    @CollectionTable(name = "plan_target_group", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "target_group_code")
    private Set<String> targetGroups = new HashSet<>();
    @Version
    private Long version;

    protected Plan() {
    }

    Plan(MunicipalityId municipality, PeriodId period, String title) {
        this.id = PlanId.next().value();
        this.municipalityId = municipality.value();
        this.periodId = period.value();
        Problems problems = new Problems();
        this.title = problems.line("title", title, TITLE_MAX);
        problems.refuse();
        this.mainObjective = "";
        this.state = PlanState.DRAFT;
    }

    PlanId id() {
        return new PlanId(id);
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipalityId);
    }

    PlanState state() {
        return state;
    }

    void aim(String objective, Set<String> groups, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        aim(objective, groups);
    }

    /** @throws InvalidInputException when the objective is too long */
    void aim(String objective, Set<String> groups) {
        Problems problems = new Problems();
        this.mainObjective = problems.text("mainObjective", objective, OBJECTIVE_MAX);
        problems.refuse();
        if (!targetGroups.equals(groups)) {
            targetGroups.clear();
            targetGroups.addAll(groups);
        }
    }

    /** @throws InvalidInputException when the title is too long */
    void rename(String changed) {
        Problems problems = new Problems();
        this.title = problems.line("title", changed, TITLE_MAX);
        problems.refuse();
    }

    /** @throws NotAllowedException when the state does not lead there */
    void move(PlanState next, LocalDate today) {
        if (!state.leadsTo(next)) {
            throw new NotAllowedException("denied.transition");
        }
        if (next == PlanState.ADOPTED && state == PlanState.DRAFT) {
            this.adoptedOn = today;
        }
        this.state = next;
    }
}
