package nl.veiligesteden.werkplek.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives imported items a past: owners, dates, statuses and messages. All relative to today, so that the demo never ages. */
@Component
@Profile("demo")
class DemoProgress {

    private static final List<String> UNDER_WAY = List.of("Eerste overleg gehad, iedereen doet mee.", "De afspraken staan op papier.",
            "Loopt iets achter door ziekte, we halen het in.", "Twee partners haken later aan.", "We liggen op schema.",
            "De taken zijn verdeeld.", "Evaluatie gepland voor volgende maand.");
    private static final List<String> PREPARED = List.of("Planning is rond, we wachten op de locatie.", "De uitnodigingen gaan deze week de deur uit.",
            "Genoeg mensen die meehelpen.", "Het programma staat.");
    private static final List<String> HELD = List.of("Goed verlopen; volgend jaar weer.", "Meer mensen bereikt dan we dachten.", "Veel goede reacties gekregen.");
    private static final List<String> FINISHED = List.of("Afgerond; de uitkomsten zijn gedeeld met het team.", "Klaar. Volgend jaar kijken we of het blijvend werkt.");
    private static final List<String> STUCK = List.of("We komen hier zelf niet verder.", "Het overleg van deze maand bracht geen oplossing.",
            "Ligt stil tot er een besluit is.");

    /** Why something stands still, and who can change that. */
    private record Hindrance(String reason, String lifter) {
    }

    /** Such as fit any item. */
    private static final List<Hindrance> HINDRANCES = List.of(new Hindrance("Er is dit jaar geen geld meer voor.", "De wethouder"),
            new Hindrance("De projectleider is langdurig ziek en er is nog geen vervanger.", "De teamleider"),
            new Hindrance("De partners worden het niet eens over de kosten.", "De stuurgroep"),
            new Hindrance("Onze juristen moeten de afspraken eerst bekijken.", "De jurist"),
            new Hindrance("Er doen te weinig mensen mee en wij weten niet hoe we meer mensen bereiken.", "De afdeling Communicatie"),
            new Hindrance("De gemeenteraad wil eerst cijfers zien over het effect.", "De griffie"),
            new Hindrance("Onze partner heeft voorlopig geen mensen vrij.", "De directie van de partner"));
    private static final List<String> TARGET_GROUPS = List.of("WOMEN_AND_GIRLS", "LHBTIQ", "YOUNG_PEOPLE", "STUDENTS", "BYSTANDERS", "PROFESSIONALS", "EVERYONE");
    /** How often each status comes up, out of twenty. */
    private static final List<ItemStatus> STATUSES = List.of(ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.DONE, ItemStatus.IN_PROGRESS,
            ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.DONE, ItemStatus.IN_PROGRESS, ItemStatus.BLOCKED, ItemStatus.IN_PROGRESS,
            ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.DONE, ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.IN_PROGRESS, ItemStatus.STOPPED,
            ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.DONE);

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(UUID id, ItemKind kind) {
    }

    void tell(MunicipalityWorkspace workspace, List<MembershipId> owners, int seed) {
        Random random = new Random(seed);
        MunicipalityId municipality = workspace.id();
        PlanId plan = jdbc.sql("select id from plan where municipality_id = :municipality").param("municipality", municipality.value())
                .query((row, number) -> new PlanId(row.getObject("id", UUID.class))).single();
        List<Line> lines = jdbc.sql("select id, kind from item where plan_id = :plan and municipality_id = :municipality order by kind, position")
                .param("plan", plan.value()).param("municipality", municipality.value())
                .query((row, number) -> new Line(row.getObject("id", UUID.class), ItemKind.valueOf(row.getString("kind")))).list();
        int number = Math.floorMod(seed, STATUSES.size());
        for (Line line : lines) {
            ItemStatus status = STATUSES.get(number++ % STATUSES.size());
            Moment moment = Moment.values()[Math.floorMod(number, Moment.values().length)];
            // Now and then nobody owns an item or nobody tells of it, as in life.
            MembershipId owner = random.nextInt(9) == 0 ? null : owners.get(number % owners.size());
            facts(line, plan, status, moment, owner, HINDRANCES.get(Math.floorMod(seed, HINDRANCES.size())), random);
            jdbc.sql("insert into item_target_group (item_id, target_group_code) values (:item, :code)").param("item", line.id())
                    .param("code", TARGET_GROUPS.get(random.nextInt(TARGET_GROUPS.size()))).update();
            messages(municipality, line, status, owner == null ? owners.getFirst() : owner, random);
            past(municipality, line, owner == null ? owners.getFirst() : owner, new Random(31L * seed + number));
        }
    }

    /** What went before: an item was made on some day of the past year and a half, and told of now and then since. */
    private void past(MunicipalityId municipality, Line line, MembershipId author, Random random) {
        Instant first = clock.instant().minus(Duration.ofDays(260 + random.nextInt(280)));
        boolean untold = line.kind() == ItemKind.ACTIVITY && random.nextInt(5) == 0;
        jdbc.sql("update item set created_at = :created, reach = if(:untold, null, reach) where id = :id").param("untold", untold).param("created", Time.toColumn(first)).param("id", line.id()).update();
        jdbc.sql("""
                        update progress_update u join item i on i.id = u.item_id set u.health = if(u.status in ('IN_PROGRESS', 'BLOCKED'),
                            if(u.at = i.last_update_at, i.health, elt(1 + mod(crc32(u.id), 4), 'ON_TRACK', 'ATTENTION', 'ON_TRACK', 'AT_RISK')), null)
                        where u.item_id = :id and u.health is null""").param("id", line.id()).update();
        Instant latest = jdbc.sql("select min(at) from progress_update where item_id = :id and from_status = 'PLANNED'").param("id", line.id())
                .query((row, nth) -> Optional.ofNullable(row.getObject(1, LocalDateTime.class))).single().map(Time::fromColumn).orElse(null);
        if (latest == null) {
            return;
        }
        jdbc.sql("update progress_update set from_status = 'IN_PROGRESS' where item_id = :id and at = :at and status <> 'IN_PROGRESS'")
                .param("id", line.id()).param("at", Time.toColumn(latest)).update();
        Instant at = latest.minus(Duration.ofDays(25 + random.nextInt(60)));
        while (at.isAfter(first)) {
            Instant before = at.minus(Duration.ofDays(25 + random.nextInt(75)));
            boolean begins = !before.isAfter(first);
            insert(municipality, line, author, at, begins ? ItemStatus.PLANNED : ItemStatus.IN_PROGRESS, ItemStatus.IN_PROGRESS,
                    List.of(Health.ON_TRACK, Health.ON_TRACK, Health.ATTENTION, Health.AT_RISK).get(random.nextInt(4)), UNDER_WAY.get(random.nextInt(UNDER_WAY.size())));
            at = before;
        }
    }

    private void insert(MunicipalityId municipality, Line line, MembershipId author, Instant at, ItemStatus before, ItemStatus then, Health health, String note) {
        jdbc.sql("""
                        insert into progress_update (id, municipality_id, item_id, at, author_id, author_name, from_status, status, health, note, shared)
                        select :id, :municipality, :item, :at, a.id, a.name, :before, :status, :health, :note, false
                        from membership m join account a on a.id = m.account_id where m.id = :author""")
                .param("id", Id.nextValue()).param("municipality", municipality.value()).param("item", line.id()).param("at", Time.toColumn(at))
                .param("before", before.name()).param("status", then.name()).param("health", health == null ? null : health.name())
                .param("note", note).param("author", author.value()).update();
    }

    private void facts(Line line, PlanId plan, ItemStatus status, Moment moment, MembershipId owner, Hindrance hindrance, Random random) {
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        LocalDate due = status == ItemStatus.DONE ? today.minusDays(random.nextInt(90)) : today.plusDays(random.nextInt(150) - 25);
        boolean dateless = random.nextInt(12) == 0;
        boolean blocked = status == ItemStatus.BLOCKED;
        jdbc.sql("""
                        update item set status = :status, moment = :moment, owner_id = :owner, starts_on = :starts, due_on = :due, health = :health,
                        percentage = :percentage, reason = :reason, lifted_by = :lifter, review_on = :review, help_requested_at = :help,
                        place = :place, reach = :reach, created_at = :created,
                        pillar_id = (select p.id from pillar p where p.plan_id = :plan and p.moment = :moment order by p.position limit 1),
                        strand_id = (select s.id from strand s join pillar p on p.id = s.pillar_id where p.plan_id = :plan and p.moment = :moment
                            order by p.position, s.position limit 1 offset :strand)
                        where id = :id""")
                .param("status", status.name()).param("moment", moment.name()).param("owner", owner == null ? null : owner.value())
                .param("starts", due.minusDays(60 + random.nextInt(80))).param("due", dateless ? null : due)
                .param("health", health(status, random)).param("percentage", percentage(status, random))
                .param("reason", blocked ? hindrance.reason() : status == ItemStatus.STOPPED ? "Gaat op in een andere actie." : "")
                .param("lifter", blocked ? hindrance.lifter() : "").param("review", blocked ? today.plusDays(14) : null)
                .param("help", blocked && random.nextBoolean() ? Time.toColumn(clock.instant().minus(Duration.ofDays(3))) : null)
                .param("place", line.kind() == ItemKind.ACTIVITY ? "Binnenstad" : "").param("reach", line.kind() == ItemKind.ACTIVITY ? 40 + random.nextInt(400) : null)
                .param("created", Time.toColumn(clock.instant().minus(Duration.ofDays(240)))).param("plan", plan.value())
                .param("strand", random.nextInt(2)).param("id", line.id()).update();
    }

    private static String health(ItemStatus status, Random random) {
        return switch (status) {
            case IN_PROGRESS -> List.of(Health.ON_TRACK, Health.ON_TRACK, Health.ON_TRACK, Health.ATTENTION, Health.AT_RISK).get(random.nextInt(5)).name();
            case BLOCKED -> Health.AT_RISK.name();
            default -> null;
        };
    }

    private static Integer percentage(ItemStatus status, Random random) {
        return switch (status) {
            case DONE -> 100;
            case IN_PROGRESS, BLOCKED -> 10 + 5 * random.nextInt(16);
            default -> null;
        };
    }

    private static List<String> notes(ItemKind kind, ItemStatus status) {
        return switch (status) {
            case DRAFT, PLANNED -> List.of("Staat op de agenda van het volgende overleg.");
            case IN_PROGRESS -> kind == ItemKind.ACTIVITY ? PREPARED : UNDER_WAY;
            case BLOCKED -> STUCK;
            case DONE -> kind == ItemKind.ACTIVITY ? HELD : FINISHED;
            case STOPPED -> List.of("In overleg gestopt; wat er lag, is overgedragen.");
        };
    }

    private void messages(MunicipalityId municipality, Line line, ItemStatus status, MembershipId author, Random random) {
        int count = status == ItemStatus.PLANNED || status == ItemStatus.STOPPED ? random.nextInt(2) : 1 + random.nextInt(4);
        int days = random.nextInt(5) == 0 ? 65 + random.nextInt(40) : 1 + random.nextInt(45);
        Instant at = clock.instant().minus(Duration.ofDays(days)).minus(Duration.ofMinutes(random.nextInt(600)));
        if (count > 0) {
            jdbc.sql("update item set last_update_at = :at where id = :id").param("at", Time.toColumn(at)).param("id", line.id()).update();
        }
        for (int number = 0; number < count; number++) {
            ItemStatus then = number == 0 ? status : ItemStatus.IN_PROGRESS;
            List<String> notes = notes(line.kind(), then);
            jdbc.sql("""
                            insert into progress_update (id, municipality_id, item_id, at, author_id, author_name, from_status, status, note, shared)
                            select :id, :municipality, :item, :at, a.id, a.name, :before, :status, :note, false
                            from membership m join account a on a.id = m.account_id where m.id = :author""")
                    .param("id", Id.nextValue()).param("municipality", municipality.value()).param("item", line.id()).param("at", Time.toColumn(at))
                    .param("before", number == count - 1 ? ItemStatus.PLANNED.name() : ItemStatus.IN_PROGRESS.name()).param("status", then.name())
                    .param("note", notes.get(random.nextInt(notes.size()))).param("author", author.value()).update();
            at = at.minus(Duration.ofDays(20 + random.nextInt(40)));
        }
    }
}
