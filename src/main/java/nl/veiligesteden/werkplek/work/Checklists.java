package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an action or an activity. What a partner does is the partner's: its task has none. */
@Service
@Transactional
public class Checklists {

    /** More steps than these are a plan of their own. */
    static final int MOST = 100;

    private final ChecklistStore steps;
    private final ItemStore items;
    private final ItemReferences references;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checklists(ChecklistStore steps, ItemStore items, ItemReferences references, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.items = items;
        this.references = references;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A step as it stands.
     *
     * @param assignee null for a step of nobody in particular, as is its name empty
     * @param doneAt null while it is to be done
     */
    public record Step(UUID id, String title, MembershipId assignee, String assigneeName, LocalDate dueOn, Instant doneAt, String doneBy, long version) {

        public boolean isDone() {
            return doneAt != null;
        }

        public StepDraft toDraft() {
            return new StepDraft(title, assignee, dueOn);
        }
    }

    /** A step that was thrown away, with all that it takes to bring it back. */
    public record Removed(ItemId item, StepDraft draft, int position, Instant doneAt, String doneByName) {
    }

    /** Something whose steps others can begin with. */
    public record Template(ItemId item, String title, int steps) {
    }

    /** In their order; at most a hundred. */
    @ReadOnly
    public List<Step> of(MunicipalityWorkspace workspace, ItemId item) {
        return jdbc.sql("select s.id, s.title, s.assignee_id, ifnull(" + Members.SHOWN_NAME + """
                        , '') assignee, s.due_on, s.done_at, s.done_by_name, s.version from checklist_step s
                        left join membership om on om.id = s.assignee_id left join account oa on oa.id = om.account_id
                        where s.item_id = :item and s.municipality_id = :municipality order by s.position, s.id limit 100""")
                .param("item", item.value()).param("municipality", workspace.id().value())
                .query((row, number) -> {
                    UUID assignee = row.getObject("assignee_id", UUID.class);
                    return new Step(row.getObject("id", UUID.class), row.getString("title"), assignee == null ? null : new MembershipId(assignee),
                            row.getString("assignee"), row.getObject("due_on", LocalDate.class), Time.fromColumn(row.getObject("done_at", LocalDateTime.class)),
                            row.getString("done_by_name"), row.getLong("version"));
                }).list();
    }

    /** Adds a step at the end. */
    public UUID add(MunicipalityWorkspace workspace, ItemId item, String title) {
        int standing = roomIn(workspace, item, 1);
        ChecklistStep step = steps.save(new ChecklistStep(workspace.id(), item, new StepDraft(title, null, null), standing + 1));
        publish(workspace, "item.steps-edited", item, "", step.title());
        return step.id();
    }

    /** @throws StaleVersionException when somebody else worded it since it was opened */
    public void edit(MunicipalityWorkspace workspace, UUID id, StepDraft draft, long version) {
        ChecklistStep step = changeable(workspace, id);
        references.checkOwner(workspace, "assignee", draft.assignee());
        String before = step.title();
        step.edit(draft, version);
        publish(workspace, "item.steps-edited", step.item(), before, step.title());
    }

    /** Ticks a step, or takes the tick away. */
    public void tick(MunicipalityWorkspace workspace, UUID id, boolean done) {
        ItemRules.checkEdit(workspace);
        ChecklistStep step = find(workspace, id);
        if (done == step.isDone()) {
            return;
        }
        if (done) {
            step.done(workspace.actor(), clock.instant());
        } else {
            step.reopen();
        }
        publish(workspace, done ? "item.step-done" : "item.step-reopened", step.item(), "", step.title());
    }

    /** @param places how far down; up where negative, and never past either end */
    public void move(MunicipalityWorkspace workspace, UUID id, int places) {
        ChecklistStep step = changeable(workspace, id);
        List<ChecklistStep> all = steps.findByItemIdAndMunicipalityIdOrderByPositionAscIdAsc(step.item().value(), workspace.id().value());
        int from = all.indexOf(step);
        int to = (int) Math.clamp((long) from + places, 0, all.size() - 1);
        all.add(to, all.remove(from));
        for (int place = 0; place < all.size(); place++) {
            all.get(place).standAt(place + 1);
        }
    }

    public Removed remove(MunicipalityWorkspace workspace, UUID id) {
        ChecklistStep step = changeable(workspace, id);
        steps.delete(step);
        publish(workspace, "item.steps-edited", step.item(), step.title(), "");
        return step.removed();
    }

    public void restore(MunicipalityWorkspace workspace, Removed removed) {
        roomIn(workspace, removed.item(), 1);
        references.checkOwner(workspace, "assignee", removed.draft().assignee());
        steps.save(ChecklistStep.restored(workspace.id(), removed));
        publish(workspace, "item.steps-edited", removed.item(), "", removed.draft().title());
    }

    /** What has steps of its own and a title like the search, the latest first; at most twenty. */
    @ReadOnly
    public List<Template> templates(MunicipalityWorkspace workspace, ItemId but, String search) {
        return jdbc.sql("""
                        select i.id, i.title, count(*) steps from item i join checklist_step s on s.item_id = i.id
                        where i.municipality_id = :municipality and i.id <> :but and i.title like :search
                        group by i.id, i.title, i.created_at order by i.created_at desc, i.id limit 20""")
                .param("municipality", workspace.id().value()).param("but", but.value()).param("search", Like.containing(search))
                .query((row, number) -> new Template(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), row.getInt("steps"))).list();
    }

    /** Adds the steps of another item at the end, to do by nobody in particular. */
    public void copy(MunicipalityWorkspace workspace, ItemId from, ItemId to) {
        List<Step> copied = of(workspace, from);
        int standing = roomIn(workspace, to, copied.size());
        for (Step step : copied) {
            standing++;
            steps.save(new ChecklistStep(workspace.id(), to, new StepDraft(step.title(), null, null), standing));
        }
        publish(workspace, "item.steps-edited", to, copied.stream().map(step -> new Change("step", "", step.title())).toList());
    }

    /** How many steps stand; the item is held until this deed is done, so that none more come in meanwhile. */
    private int roomIn(MunicipalityWorkspace workspace, ItemId id, int more) {
        checkChangeable(workspace, id);
        int standing = jdbc.sql("select count(*) from checklist_step where item_id = :item").param("item", id.value()).query(Integer.class).single();
        if (standing + more > MOST) {
            throw new InvalidInputException("title", "invalid.step.too-many");
        }
        return standing;
    }

    private ChecklistStep changeable(MunicipalityWorkspace workspace, UUID id) {
        ItemRules.checkEdit(workspace);
        ChecklistStep step = find(workspace, id);
        checkChangeable(workspace, step.item());
        return step;
    }

    private void checkChangeable(MunicipalityWorkspace workspace, ItemId id) {
        ItemRules.checkEdit(workspace);
        jdbc.sql("select id from item where id = :id and municipality_id = :municipality for update").param("id", id.value())
                .param("municipality", workspace.id().value()).query(UUID.class).optional().orElseThrow(NotFoundException::new);
        Item item = items.findByIdAndMunicipalityId(id.value(), workspace.id().value()).orElseThrow(NotFoundException::new);
        references.checkOpen(workspace, item.planId());
        if (item.kind() == ItemKind.PARTNER_TASK) {
            throw new NotAllowedException("denied.steps.task");
        }
    }

    private ChecklistStep find(MunicipalityWorkspace workspace, UUID id) {
        return steps.findByIdAndMunicipalityId(id, workspace.id().value()).orElseThrow(NotFoundException::new);
    }

    private void publish(MunicipalityWorkspace workspace, String action, ItemId item, String before, String after) {
        publish(workspace, action, item, List.of(new Change("step", before, after)));
    }

    private void publish(MunicipalityWorkspace workspace, String action, ItemId item, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "item", item.value(), workspace.id(), changes));
    }
}
