package nl.veiligesteden.werkplek.work;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/**
 * An action, an activity or a partner task of one municipality. {@link Course} guards the transitions of its status
 * and, for a partner task, of the handshake.
 */
@Entity
class Item {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID planId;
    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    @Embedded
    private ItemContent content;
    @ElementCollection
    @CollectionTable(name = "item_target_group", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "target_group_code")
    private Set<String> targetGroups = new HashSet<>();
    private UUID ownerId;
    private UUID deputyId;
    @Embedded
    private Progress progress = Progress.NONE;
    @Embedded
    private Agreement agreement = Agreement.NONE;
    private int position;
    private String ending;
    private Instant createdAt;
    @Version
    private Long version;

    protected Item() {
    }

    Item(MunicipalityId municipality, PlanId plan, ItemDraft draft, int position, Instant now) {
        this.id = ItemId.next().value();
        this.municipalityId = municipality.value();
        this.planId = plan.value();
        this.kind = draft.kind();
        this.agreement = kind == ItemKind.PARTNER_TASK ? Agreement.with(draft.partner()) : Agreement.NONE;
        this.position = position;
        this.ending = ".";
        this.createdAt = now;
        apply(draft);
    }

    /** What was thrown away by mistake, as it was. */
    static Item restored(MunicipalityId municipality, Items.Discarded discarded, Instant now) {
        Item item = new Item(municipality, discarded.plan(), discarded.draft(), discarded.position(), now);
        item.id = discarded.id().value();
        return item;
    }

    Items.Discarded discarded() {
        ItemDraft draft = new ItemDraft(kind, content.title(), content.description(), content.contribution(), content.parent(), content.pillarId(),
                content.strandId(), content.moment(), targetGroups, content.place(), content.reach(), content.startsOn(), content.dueOn(),
                owner().orElse(null), agreement.partner(), deputyId == null ? null : new MembershipId(deputyId));
        return new Items.Discarded(id(), planId(), draft, position);
    }

    ItemId id() {
        return new ItemId(id);
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipalityId);
    }

    PlanId planId() {
        return new PlanId(planId);
    }

    ItemKind kind() {
        return kind;
    }

    ItemStatus status() {
        return progress.status();
    }

    Health health() {
        return progress.health();
    }

    Integer percentage() {
        return progress.percentage();
    }

    /** Null where nobody told anything yet. */
    Instant lastUpdateAt() {
        return progress.lastUpdateAt();
    }

    /** Null for what is no partner task. */
    PartnerId partner() {
        return agreement.partner();
    }

    /** Null for what is no partner task. */
    Handshake handshake() {
        return agreement.handshake();
    }

    long version() {
        return version;
    }

    ItemFacts facts() {
        return new ItemFacts(content, ownerId, deputyId, Set.copyOf(targetGroups));
    }

    /** @throws InvalidInputException when it is under way and would lose its owner */
    void edit(ItemDraft draft, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        if (progress.isUnderWay() && ownerId != null && draft.owner() == null) {
            throw new InvalidInputException("owner", "invalid.owner.missing");
        }
        apply(draft);
    }

    private void apply(ItemDraft draft) {
        if (draft.parent() != null && draft.parent().equals(id())) {
            throw new InvalidInputException("parent", "invalid.parent");
        }
        this.content = ItemContent.of(draft);
        if (content.closesItself()) {
            this.ending = "";
        }
        this.ownerId = draft.owner() == null ? null : draft.owner().value();
        this.deputyId = draft.deputy() == null ? null : draft.deputy().value();
        if (!targetGroups.equals(draft.targetGroups())) {
            targetGroups.clear();
            targetGroups.addAll(draft.targetGroups());
        }
    }

    boolean isUnderWay() {
        return progress.isUnderWay();
    }

    Optional<MembershipId> owner() {
        return Optional.ofNullable(ownerId).map(MembershipId::new);
    }

    /** Gives the owner, where nobody living is. */
    void takeOn(MembershipId owner) {
        this.ownerId = owner.value();
        if (owner.value().equals(deputyId)) {
            this.deputyId = null;
        }
    }

    /** What was somebody's becomes somebody else's: as the owner, as the deputy, or as whoever can lift what blocks it. */
    void handOver(MembershipId from, MembershipId to, String toName) {
        this.progress = progress.with(progress.blockade().handedOver(from, to, toName));
        if (from.value().equals(deputyId)) {
            this.deputyId = to.value().equals(ownerId) ? null : to.value();
        }
        if (from.value().equals(ownerId)) {
            takeOn(to);
        }
    }

    void endsWith(String pageEnding) {
        this.ending = pageEnding;
    }

    /** Whether it says what the page said, and nobody added anything to that. */
    boolean isAsImported(ImportedItems.Words words) {
        ItemDraft draft = ItemDraft.of(kind, content.title());
        return kind != ItemKind.PARTNER_TASK && status() == ItemStatus.PLANNED && ending.equals(words.ending())
                && facts().equals(new ItemFacts(ItemContent.of(draft).renamed(words.title(), words.description()), null, null, Set.of()));
    }

    /** @param pillar null where it serves the plan as a whole */
    void serve(UUID pillar) {
        this.content = content.serving(pillar);
    }

    void rename(String newTitle, String newDescription) {
        this.content = content.renamed(newTitle, newDescription);
    }

    /** @throws NotAllowedException when there is no date to shift, or where {@link ItemRules#refusesNewDates} says why */
    void shift(int days) {
        checkNewDates();
        this.content = content.shifted(days);
    }

    /**
     * Puts other dates in place of those that stand there.
     *
     * @throws NotAllowedException where {@link ItemRules#refusesNewDates} says why
     * @throws InvalidInputException when it would end before it begins
     */
    void reschedule(LocalDate newStart, LocalDate newEnd, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        checkNewDates();
        this.content = content.between(newStart, newEnd);
    }

    private void checkNewDates() {
        ItemRules.refusesNewDates(kind, status()).ifPresent(reason -> {
            throw new NotAllowedException(reason);
        });
    }

    Standing standing() {
        return new Standing(progress, ownerId, deputyId, content);
    }

    /** Takes a change back as if it had not been made, past the table of transitions: only for whoever made it, while nobody built on it. */
    void restore(Standing before) {
        this.progress = before.progress();
        this.ownerId = before.owner();
        this.deputyId = before.deputy();
        this.content = content.between(before.content().startsOn(), before.content().dueOn());
    }

    /** Takes an edit and a word on progress back together: for whoever made them, while nobody built on them. */
    void putBack(ItemDraft before, Standing standing) {
        apply(before);
        restore(standing);
    }

    /** @throws NotAllowedException when the status does not lead there, or only the handshake may bring it there */
    void report(ProgressDraft draft, Instant now) {
        Standing before = standing();
        go(course -> course.reported(draft, now));
        if (draft.dueOn() != null) {
            checkNewDates();
            this.content = content.between(content.startsOn(), draft.dueOn());
        }
        draft.checkTells(!standing().isAs(before));
    }

    /** What the partner tells, in words: that it is under way follows from them and is none. */
    void reportByPartner(ProgressDraft draft, Instant now) {
        go(course -> course.reportedByPartner(draft, now));
        draft.checkTells(draft.blocker() != null);
    }

    /** One step further, as the table of transitions has it. */
    void go(UnaryOperator<Course> step) {
        Course next = step.apply(new Course(progress, agreement));
        this.progress = next.progress();
        this.agreement = next.agreement();
    }

    Blockade blockade() {
        return progress.blockade();
    }

    boolean asksHelp() {
        return progress.blockade().helpRequestedAt() != null;
    }

    boolean helpWasAnswered() {
        return progress.blockade().helpAnsweredAt() != null;
    }

    /** @param at null where the municipality goes on asking */
    void answerHelp(Instant at) {
        this.progress = progress.with(progress.blockade().answeredAt(at));
    }
}
