package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemRules;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What rounds ask of a partner: its tasks, over all municipalities that ask. */
@Service
@ReadOnly
public class PartnerRounds {

    private static final int MOST = 200;
    private static final String ASKED = RoundConditions.FROM + "join municipality mu on mu.id = i.municipality_id where " + RoundConditions.WITH_PARTNER + " and " + RoundConditions.TAKES_ANSWERS
            + " and " + RoundConditions.IN_ROUND + " and ";

    private final PartnerTasks tasks;
    private final JdbcClient jdbc;
    private final Clock clock;

    PartnerRounds(PartnerTasks tasks, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A task with what a round asks of it.
     *
     * @param dueOn the last day to tell
     * @param lastNote what the partner itself told last; empty where it told nothing with words
     */
    public record RoundTask(RoundId round, String roundName, LocalDate dueOn, PartnerTasks.Task task, boolean told, boolean complete, String lastNote, List<ItemAnswer> answers) {
    }

    private record Asked(RoundId round, String roundName, LocalDate dueOn, boolean told, boolean complete, String lastNote) {
    }

    /** Of all rounds that take answers now: what is not told first, then by municipality. */
    public List<RoundTask> tasks(PartnerWorkspace workspace) {
        return tasks(workspace, Condition.ALL);
    }

    /** Of how many tasks something is still to be told. */
    public int waiting(PartnerWorkspace workspace) {
        Condition visible = ItemRules.visibleTo(workspace);
        return jdbc.sql("select count(distinct i.id)" + ASKED + visible.sql() + " and not " + RoundConditions.COMPLETE).params(visible.parameters()).param("today", today())
                .query(Integer.class).single();
    }

    /** One of them, looked at again; empty once its round takes no more answers. */
    public Optional<RoundTask> one(PartnerWorkspace workspace, RoundId round, ItemId task) {
        return tasks(workspace, new Condition("i.id = :task and r.id = :round", Map.of("task", task.value(), "round", round.value()))).stream().findFirst();
    }

    private List<RoundTask> tasks(PartnerWorkspace workspace, Condition which) {
        Condition where = ItemRules.visibleTo(workspace).and(which);
        Map<UUID, Asked> asked = new LinkedHashMap<>();
        jdbc.sql("select i.id, r.id round, r.name, " + RoundConditions.DUE + " due, " + RoundConditions.TOLD + " told, " + RoundConditions.COMPLETE + """
                         complete, (select u.note from progress_update u where u.item_id = i.id and u.shared and u.note <> '' and exists (select 1 from membership pm
                            where pm.account_id = u.author_id and pm.partner_id = i.partner_id) order by u.id desc limit 1) last_note""" + ASKED + where.sql()
                        + " order by complete, due, mu.name, i.due_on is null, i.due_on, i.id limit " + MOST)
                .params(where.parameters()).param("today", today())
                .query(row -> {
                    asked.putIfAbsent(row.getObject("id", UUID.class), asked(row));
                });
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, PartnerTasks.Task> shown = new HashMap<>();
        tasks.these(workspace, Set.copyOf(asked.keySet().stream().map(ItemId::new).toList())).forEach(task -> shown.put(task.id().value(), task));
        Map<UUID, List<ItemAnswer>> answers = answers(asked);
        List<RoundTask> all = new ArrayList<>();
        asked.forEach((id, one) -> {
            if (shown.containsKey(id)) {
                all.add(new RoundTask(one.round, one.roundName, one.dueOn, shown.get(id), one.told, one.complete, one.lastNote, answers.getOrDefault(id, List.of())));
            }
        });
        return all;
    }

    private static Asked asked(ResultSet row) throws SQLException {
        String note = row.getString("last_note");
        return new Asked(new RoundId(row.getObject("round", UUID.class)), row.getString("name"), row.getObject("due", LocalDate.class), row.getBoolean("told"), row.getBoolean("complete"),
                note == null ? "" : note);
    }

    /** Who answered is not told to the partner: it may have been somebody of the municipality. */
    private Map<UUID, List<ItemAnswer>> answers(Map<UUID, Asked> asked) {
        Map<UUID, List<ItemAnswer>> answers = new HashMap<>();
        jdbc.sql("""
                        select q.*, true answered, i.id item, a.content, a.version answer_version, '' author_name, b.content was from item i
                        join progress_report pr on pr.municipality_id = i.municipality_id and pr.round_id in (:rounds)
                        join round_question q on q.round_id = pr.round_id and\s""" + RoundConditions.ASKED + """
                         left join round_answer a on a.report_id = pr.id and a.question_id = q.id and a.item_id = i.id
                        left join round_answer b on b.question_id = q.origin_id and b.item_id = i.id
                        where i.id in (:items) order by q.position, q.id""")
                .param("rounds", asked.values().stream().map(one -> one.round.value()).distinct().toList()).param("items", asked.keySet())
                .query(row -> {
                    UUID item = row.getObject("item", UUID.class);
                    if (row.getObject("round_id", UUID.class).equals(asked.get(item).round.value())) {
                        answers.computeIfAbsent(item, one -> new ArrayList<>()).add(RoundItems.answer(row));
                    }
                });
        return answers;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }
}
