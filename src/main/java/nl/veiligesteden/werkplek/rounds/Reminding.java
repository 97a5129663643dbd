package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemConditions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds colleagues and partners of what a round still asks of them: one mail a person a day, whoever reminds of whatever round. */
@Service
@Transactional
public class Reminding {

    private static final int MOST = 500;
    private static final String MISSING = "pr.round_id = :round and pr.municipality_id = :municipality and " + RoundConditions.IN_ROUND + " and not " + RoundConditions.COMPLETE;

    private final MunicipalRounds rounds;
    private final Deputies deputies;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(MunicipalRounds rounds, Deputies deputies, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.deputies = deputies;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who would be reminded.
     *
     * @param organisation the partner organisation; empty for a colleague
     * @param left of how many items something is missing
     * @param reminded whether the person was reminded today already, of whatever round
     */
    public record Recipient(AccountId account, String name, String organisation, int left, boolean reminded) {
    }

    /** Colleagues with items of their own and the partners' people whom this municipality or Movisie let in, as far as something is missing. */
    @ReadOnly
    public List<Recipient> recipients(MunicipalityWorkspace workspace, RoundId round) {
        return jdbc.sql("""
                        select account, name, organisation, count(*) missing, exists (select 1 from round_reminder rr where rr.account_id = account and rr.day = :today) reminded from (
                            select om.account_id account,\s""" + Members.SHOWN_NAME + " name, '' organisation" + RoundConditions.FROM + ItemConditions.JOIN_OWNER + """
                            join account oa on oa.id = om.account_id and oa.ended_at is null
                            where i.kind <> 'PARTNER_TASK' and\s""" + MISSING + " union all select om.account_id, " + Members.SHOWN_NAME + " name, p.name organisation" + RoundConditions.FROM + """
                            join membership om on om.partner_id = i.partner_id and om.ended_at is null and (om.vouched_by is null or om.vouched_by = i.municipality_id)
                            join account oa on oa.id = om.account_id and oa.ended_at is null join partner_organisation p on p.id = i.partner_id
                            where i.kind = 'PARTNER_TASK' and\s""" + MISSING + """
                        ) asked group by account, organisation, name order by organisation, name, account limit :most""")
                .param("round", round.value()).param("municipality", MunicipalRounds.own(workspace)).param("today", today()).param("most", MOST)
                .query((row, number) -> new Recipient(new AccountId(row.getObject("account", UUID.class)), row.getString("name"), row.getString("organisation"), row.getInt("missing"),
                        row.getBoolean("reminded"))).list();
    }

    /**
     * Reminds those of these people of whom something is missing and who were not reminded today.
     *
     * @return how many that are
     * @throws NotAllowedException for who does not hand in, and when nothing can be answered any more
     */
    public int remind(MunicipalityWorkspace workspace, RoundId id, Set<AccountId> people) {
        deputies.checkHandsIn(workspace);
        new Problems().when(people.size() > MOST, "people", "invalid.too-many").refuse();
        MunicipalRound round = rounds.one(workspace, id);
        round.refusal(today()).ifPresent(reason -> {
            throw new NotAllowedException(reason);
        });
        int reminded = 0;
        for (Recipient recipient : recipients(workspace, id)) {
            if (people.contains(recipient.account())) {
                reminded += jdbc.sql("""
                                insert ignore into round_reminder (account_id, day, municipality_id, report_id, at, by_name) values (:account, :day, :municipality, :report, :at, :by)""")
                        .param("account", recipient.account().value()).param("day", today()).param("municipality", workspace.id().value()).param("report", round.report().value())
                        .param("at", Time.toColumn(clock.instant())).param("by", workspace.actor().name()).update();
            }
        }
        if (reminded > 0) {
            events.publishEvent(new Event(clock.instant(), workspace.actor(), "round.reminded", "report", round.report().value(), workspace.id(), List.of()));
        }
        return reminded;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }
}
