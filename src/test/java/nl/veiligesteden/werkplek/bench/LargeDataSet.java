package nl.veiligesteden.werkplek.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The country at full size: 342 municipalities, each with a plan of 120 items, one of 400, and three updates an item. The same at every run, apart
 * from the ids and from the dates, which are relative to today.
 */
final class LargeDataSet {

    static final int MUNICIPALITIES = 342;
    /** Of each municipality: 12 and 1200 tell what of a page grows with what is held. */
    static final int ITEMS = Integer.getInteger("bench.items", 120);
    static final int UPDATES = 3;
    /** One municipality has as much as a board or a timeline must bear. */
    static final int BUSY_ITEMS = 400;
    static final String OFFICER = "medewerker@proef.example";
    static final String MOVISIE = "movisie@proef.example";
    static final String PASSWORD = "veilige-steden";

    private static final int PARTNERS = 40;
    private static final int PARTNERS_EACH = 8;
    private static final int PEOPLE_EACH = 4;
    private static final String[] STATUSES = {"DRAFT", "PLANNED", "PLANNED", "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "BLOCKED", "DONE", "DONE", "STOPPED"};
    private static final String[] HEALTHS = {"ON_TRACK", "ON_TRACK", "ATTENTION", "AT_RISK", null};
    private static final String[] MOMENTS = {"BEFORE", "DURING", "AFTER", "BEFORE", null};
    private static final String[] HANDSHAKES = {"ASKED", "ACCEPTED", "ACCEPTED", "DECLINED", "REPORTED_DONE", "RETURNED"};

    private final Connection connection;
    private final Random random = new Random(342);
    private final LocalDate today = LocalDate.now();
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    private final List<UUID> partners = new ArrayList<>();
    private List<String> groups = List.of();
    private UUID period;
    private UUID officer;
    private final Rows accounts;
    private final Rows memberships;
    private final Rows collaborations;
    private final Rows plans;
    private final Rows pillars;
    private final Rows items;
    private final Rows itemGroups;
    private final Rows updates;

    LargeDataSet(Connection connection) {
        this.connection = connection;
        accounts = new Rows(connection, "account (id, email, name, password_hash, language, appearance, created_at)", 7);
        memberships = new Rows(connection, "membership (id, account_id, role, municipality_id, since)", 5, accounts);
        collaborations = new Rows(connection, "collaboration (id, municipality_id, partner_id, category, shown_as, position)", 6);
        plans = new Rows(connection, "plan (id, municipality_id, period_id, title, main_objective, state)", 6);
        pillars = new Rows(connection, "pillar (id, municipality_id, plan_id, name, explanation, ending, moment, position)", 8, plans);
        items = new Rows(connection, "item (id, municipality_id, plan_id, kind, parent_id, pillar_id, moment, title, description, contribution, place, starts_on,"
                + " due_on, owner_id, status, health, percentage, reason, lifted_by, help_requested_at, partner_id, handshake, handshake_note,"
                + " last_update_at, position, ending, created_at)", 27, memberships, pillars);
        itemGroups = new Rows(connection, "item_target_group (item_id, target_group_code)", 2, items);
        updates = new Rows(connection, "progress_update (id, municipality_id, item_id, at, author_id, author_name, from_status, status, health, percentage, note,"
                + " shared)", 12, items);
    }

    /** Whether an earlier run was completed; what a run that was cut off left behind is thrown away with its transaction. */
    static boolean stands(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from item")) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    void fill() throws SQLException {
        connection.setAutoCommit(false);
        groups = column("select code from target_group order by position");
        period = UUID.fromString(column("select id from programme_period order by (starts_on <= curdate()) desc, starts_on desc limit 1").getFirst());
        String hash = new BCryptPasswordEncoder().encode(PASSWORD);
        addPartners();
        UUID movisie = account(MOVISIE, "Movisie Proef", hash);
        memberships.add(Id.nextValue(), movisie, "PROGRAMME_ADMINISTRATOR", null, now.minusDays(500));
        int number = 0;
        for (String id : addMunicipalities()) {
            addMunicipality(UUID.fromString(id), number++, hash);
        }
        for (Rows rows : List.of(accounts, memberships, collaborations, plans, pillars, items, itemGroups, updates)) {
            rows.flush();
        }
        connection.commit();
        connection.setAutoCommit(true);
        connection.createStatement().execute("analyze table item, item_target_group, progress_update, plan, membership");
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void addPartners() throws SQLException {
        Rows rows = new Rows(connection, "partner_organisation (id, name, slug, name_key)", 4);
        for (int number = 1; number <= PARTNERS; number++) {
            UUID id = Id.nextValue();
            partners.add(id);
            rows.add(id, "Proefpartner " + number, "proefpartner-" + number, "proefpartner " + number);
        }
        rows.flush();
    }

    private List<String> addMunicipalities() throws SQLException {
        String[] provinces = {"Drenthe", "Flevoland", "Fryslân", "Gelderland", "Groningen", "Limburg", "Noord-Brabant", "Noord-Holland", "Overijssel",
                "Utrecht", "Zeeland", "Zuid-Holland"};
        Rows rows = new Rows(connection, "municipality (id, cbs_code, name, slug, province, joined_year, participation, example)", 8);
        int there = column("select id from municipality").size();
        for (int number = there + 1; number <= MUNICIPALITIES; number++) {
            rows.add(Id.nextValue(), "GM%04d".formatted(3000 + number), "Proefstad %03d".formatted(number), "proefstad-%03d".formatted(number),
                    provinces[number % provinces.length], 2020 + number % 6, "ACTIVE", true);
        }
        rows.flush();
        return column("select id from municipality order by slug = 'hengelo' desc, slug");
    }

    private UUID account(String email, String name, String hash) throws SQLException {
        UUID id = Id.nextValue();
        accounts.add(id, email, name, hash, "nl", "SYSTEM", now.minusDays(500));
        return id;
    }

    private void addMunicipality(UUID municipality, int number, String hash) throws SQLException {
        List<UUID> owners = new ArrayList<>();
        UUID author = null;
        for (int person = 0; person < PEOPLE_EACH; person++) {
            author = account(number == 0 && person == 1 ? OFFICER : "persoon" + number + "." + person + "@proef.example", "Persoon " + person, hash);
            if (number == 0 && person == 1) {
                officer = author;
            }
            UUID membership = Id.nextValue();
            if (number == 1 && person == 1) {
                memberships.add(Id.nextValue(), officer, "POLICY_OFFICER", municipality, now.minusDays(400));
            }
            memberships.add(membership, author, person == 0 ? "COORDINATOR" : "POLICY_OFFICER", municipality, now.minusDays(400));
            owners.add(membership);
        }
        for (int partner = 0; partner < PARTNERS_EACH; partner++) {
            collaborations.add(Id.nextValue(), municipality, partners.get((number + partner) % PARTNERS), partner % 2 == 0 ? "CIVIL_SOCIETY" : "OTHER_PARTNER",
                    "partner " + partner, partner);
        }
        UUID plan = Id.nextValue();
        plans.add(plan, municipality, period, "Plan van aanpak", "Een veilige straat voor iedereen.", number % 7 == 3 ? "DRAFT" : "ADOPTED");
        List<UUID> ofPlan = new ArrayList<>();
        for (int pillar = 0; pillar < 3; pillar++) {
            UUID id = Id.nextValue();
            ofPlan.add(id);
            pillars.add(id, municipality, plan, "Pijler " + pillar, "Toelichting", ".", MOMENTS[pillar], pillar);
        }
        new Municipality(municipality, number, plan, ofPlan, owners, author).addItems();
    }

    /** One municipality while its items are made. */
    private final class Municipality {
        private final UUID id;
        private final int number;
        private final UUID plan;
        private final List<UUID> ofPlan;
        private final List<UUID> owners;
        private final UUID author;
        private final List<UUID> actions = new ArrayList<>();

        Municipality(UUID id, int number, UUID plan, List<UUID> ofPlan, List<UUID> owners, UUID author) {
            this.id = id;
            this.number = number;
            this.plan = plan;
            this.ofPlan = ofPlan;
            this.owners = owners;
            this.author = author;
        }

        void addItems() throws SQLException {
            for (int item = 0; item < (number == 1 ? BUSY_ITEMS : ITEMS); item++) {
                addItem(item);
            }
        }

        private void addItem(int item) throws SQLException {
            UUID itemId = Id.nextValue();
            String kind = item < ITEMS / 4 ? "ACTION" : item < ITEMS * 17 / 24 ? "ACTIVITY" : "PARTNER_TASK";
            boolean task = kind.equals("PARTNER_TASK");
            UUID parent = actions.isEmpty() || kind.equals("ACTION") ? null : actions.get(item % actions.size());
            if (kind.equals("ACTION")) {
                actions.add(itemId);
            }
            String status = STATUSES[random.nextInt(STATUSES.length)];
            String handshake = !task ? null : status.equals("DRAFT") ? "NOT_ASKED" : status.equals("DONE") ? "CONFIRMED"
                    : HANDSHAKES[random.nextInt(HANDSHAKES.length)];
            int age = random.nextInt(3, number % 9 == 4 ? 330 : 150);
            LocalDate due = random.nextInt(10) == 0 ? null : today.plusDays(random.nextInt(-60, 200));
            items.add(itemId, id, plan, kind, parent, ofPlan.get(item % 3), MOMENTS[random.nextInt(MOMENTS.length)], title(kind, item),
                    "Wat er gebeurt, voor wie en met wie: " + "een paar zinnen toelichting. ".repeat(6), "", kind.equals("ACTIVITY") ? "Binnenstad" : "",
                    due == null ? null : due.minusDays(90), due, random.nextInt(12) == 0 ? null : owners.get(item % owners.size()), status,
                    status.equals("DRAFT") ? null : HEALTHS[random.nextInt(HEALTHS.length)], random.nextInt(0, 11) * 10,
                    status.equals("BLOCKED") || status.equals("STOPPED") ? "Er is nog geen akkoord." : "", status.equals("BLOCKED") ? "de wethouder" : "",
                    status.equals("BLOCKED") && random.nextInt(20) == 0 ? now.minusDays(age) : null, task ? partners.get((number + item % PARTNERS_EACH) % PARTNERS) : null,
                    handshake, "", now.minusDays(age), item, ".", now.minusDays(760));
            if (!task) {
                itemGroups.add(itemId, groups.get(item % groups.size()));
                if (item % 2 == 0) {
                    itemGroups.add(itemId, groups.get((item + 1) % groups.size()));
                }
            }
            for (int update = 0; update < UPDATES; update++) {
                updates.add(Id.nextValue(), id, itemId, now.minusDays(age + update * 40L), author, "Persoon 3", "PLANNED", status, null, null,
                        "Overleg gehad, de volgende stap is afgesproken.", true);
            }
        }

        private String title(String kind, int item) {
            return switch (kind) {
                case "ACTION" -> "Actie " + item + ": veilige route naar huis";
                case "ACTIVITY" -> "Activiteit " + item + ": training voor omstanders";
                default -> "Taak " + item + ": lesweek op school";
            };
        }
    }
}
