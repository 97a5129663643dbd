package nl.veiligesteden.werkplek.bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round that runs in the whole country, with twelve questions of which a part is answered, and sixty items for one officer. */
final class RoundData {

    static final int QUESTIONS = 12;
    static final int OWN_ITEMS = 60;

    private RoundData() {
    }

    /** The round that runs; made where there is none. */
    static UUID round(JdbcClient jdbc) {
        return jdbc.sql("select id from reporting_round where name = 'Proefronde'").query(UUID.class).optional().orElseGet(() -> make(jdbc));
    }

    private static UUID make(JdbcClient jdbc) {
        UUID round = UUID.randomUUID();
        jdbc.sql("""
                        insert into reporting_round (id, name, kind, period_id, starts_on, ends_on, instructions, item_kinds, state, told_from, opened_at, created_at)
                        select :id, 'Proefronde', 'PROGRESS', (select period_id from plan group by period_id order by count(*) desc limit 1), curdate() - interval 20 day, curdate() + interval 10 day,
                        'Vertel hoe het gaat.', 'ACTION,ACTIVITY,PARTNER_TASK', 'OPEN', now() - interval 20 day, now(), now()""").param("id", round).update();
        for (int number = 0; number < QUESTIONS; number++) {
            UUID question = UUID.randomUUID();
            boolean items = number % 2 == 0;
            jdbc.sql("""
                            insert into round_question (id, round_id, wording, help, kind, about, item_kinds, moments, target_groups, required, unit, choices, lineage_id, position)
                            values (:id, :round, :wording, '', 'TEXT', :about, :kinds, '', '', :required, '', '', :id, :position)""")
                    .param("id", question).param("round", round).param("wording", "Vraag nummer " + number + "?").param("about", items ? "ITEM" : "MUNICIPALITY")
                    .param("kinds", items ? number % 4 == 0 ? "ACTION,ACTIVITY" : "PARTNER_TASK" : "").param("required", number % 3 == 0).param("position", number).update();
        }
        jdbc.sql("insert into progress_report (id, municipality_id, round_id, state, summary) select uuid(), id, :round, 'OPEN', '' from municipality").param("round", round).update();
        jdbc.sql("""
                        insert into round_answer (id, municipality_id, report_id, question_id, item_id, content, at, author_id, author_name)
                        select uuid(), i.municipality_id, pr.id, q.id, i.id, 'Zo gaat het.', now(), (select min(id) from account), 'Iemand' from progress_report pr
                        join plan pl on pl.municipality_id = pr.municipality_id join item i on i.plan_id = pl.id and i.position % 3 = 0
                        join round_question q on q.round_id = pr.round_id and q.about = 'ITEM' and find_in_set(i.kind, q.item_kinds) where pr.round_id = :round""").param("round", round).update();
        jdbc.sql("""
                        update item set owner_id = (select m.id from membership m join account a on a.id = m.account_id where a.email = :email and m.municipality_id is not null limit 1)
                        where municipality_id = (select id from municipality where slug = 'hengelo') and kind <> 'PARTNER_TASK' and status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')
                        order by position limit :own""").param("email", LargeDataSet.OFFICER).param("own", OWN_ITEMS).update();
        return round;
    }
}
