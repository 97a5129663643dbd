package nl.veiligesteden.werkplek.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.Checklists;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import nl.veiligesteden.werkplek.work.StepDraft;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities in the coming weeks and tasks in every state of the handshake, each done by the person who would do it. */
@Component
@Profile("demo")
class DemoTasks {

    /** Days ago. */
    private static final int MADE = 10;

    private final DemoAccounts accounts;
    private final Workspaces workspaces;
    private final Items items;
    private final PartnerTasks tasks;
    private final Checklists checklists;
    private final Partners partners;
    private final JdbcClient jdbc;
    private final DemoClock time;

    DemoTasks(DemoAccounts accounts, Workspaces workspaces, Items items, PartnerTasks tasks, Checklists checklists, Partners partners, JdbcClient jdbc, DemoClock time) {
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.items = items;
        this.tasks = tasks;
        this.checklists = checklists;
        this.partners = partners;
        this.jdbc = jdbc;
        this.time = time;
    }

    void load() {
        camera();
        activity("daan@hengelo.example", "hengelo", "Lesweek weerbaarheid", "Montessori College en ’t Genseler", 3, Moment.BEFORE, "YOUNG_PEOPLE");
        activity("daan@hengelo.example", "hengelo", "Start campagne veilig uitgaan", "Binnenstad", 10, Moment.BEFORE, "EVERYONE");
        activity("noor@hengelo.example", "hengelo", "Training voor boa’s, tweede groep", "Stadhuis", 24, Moment.DURING, "PROFESSIONALS");
        activity("bram@enschede.example", "enschede", "Workshop voor portiers", "Oude Markt", 12, Moment.DURING, "BYSTANDERS");

        ask("daan@hengelo.example", "hengelo", "halt", "onderwijs", "Lessen weerbaarheid op vier scholen",
                "Vier lessen voor klas 2, in overleg met het jongerenwerk. Stem de data af met de scholen.", 20);
        ItemId roc = ask("daan@hengelo.example", "hengelo", "halt", "onderwijs", "Gastles op het ROC van Twente",
                "Een gastles van een uur over gedrag op straat, voor twee klassen.", 6);
        accounts.as("yara@halt.example", () -> tasks.accept(workspaces.partner("halt"), roc));
        ItemId rounds = ask("daan@hengelo.example", "hengelo", "politie", "cameratoezicht", "Extra rondes rond het station",
                "Op vrijdag en zaterdag tussen tien en drie uur, zes weken lang.", -2);
        accounts.as("sjoerd@politie.example", () -> tasks.handIn(workspaces.partner("politie"), rounds, "Zes weekenden gelopen; het werd zichtbaar rustiger."));
        ItemId reports = ask("daan@hengelo.example", "hengelo", "politie", "", "Meldingen per kwartaal delen",
                "Aantallen per plein en dagdeel, geen gegevens van personen.", 30);
        accounts.as("sjoerd@politie.example", () -> tasks.decline(workspaces.partner("politie"), reports,
                "Dit mag pas als er een convenant ligt. Onze jurist kijkt ernaar."));
        ask("noor@hengelo.example", "hengelo", "ggd-twente", "Gezonde School", "Aanbod Gezonde School op een rij", "Een overzicht voor de scholen, op één pagina.", 15);
        accounts.as("femke@enschede.example", () -> partners.collaborate(workspaces.municipality("enschede"), new PartnerName("HALT"),
                CollaborationCategory.OTHER_PARTNER));
        // The same organisation once more: somebody at Movisie makes one of the two.
        accounts.as("femke@enschede.example", () -> partners.collaborate(workspaces.municipality("enschede"), new PartnerName("Bureau HALT"),
                CollaborationCategory.OTHER_PARTNER));
        ask("bram@enschede.example", "enschede", "halt", "Voorlichting", "Gastles ROC Enschede", "Twee gastlessen in de periode voor de vakantie.", 9);
        ItemId safe = ask("bram@enschede.example", "enschede", "politie", "Toezichthouders", "Samen surveilleren op de Oude Markt", "Elke zaterdag, met de PUB-ploeg.", 40);
        accounts.as("sjoerd@politie.example", () -> tasks.accept(workspaces.partner("politie"), safe));
        // Yara may ask colleagues along in Hengelo, and in Enschede not.
        accounts.as("noor@hengelo.example", () -> partners.letInvite(workspaces.municipality("hengelo"), organisation("halt"), true));
        spread();
    }

    /** The item that a newcomer is told to try: in progress, owned by Daan, some days late. */
    private void camera() {
        accounts.as("daan@hengelo.example", () -> {
            MunicipalityWorkspace workspace = workspaces.municipality("hengelo");
            UUID id = jdbc.sql("select id from item where municipality_id = :municipality and title = 'Gebruik van cameratoezicht'")
                    .param("municipality", workspace.id().value()).query(UUID.class).single();
            jdbc.sql("""
                            update item set status = 'IN_PROGRESS', owner_id = :owner, starts_on = :starts, due_on = :due, moment = 'BEFORE', percentage = 60,
                            reason = '', lifted_by = '', review_on = null, help_requested_at = null,
                            pillar_id = (select p.id from pillar p where p.plan_id = item.plan_id and p.moment = 'BEFORE'),
                            strand_id = (select s.id from strand s join pillar p on p.id = s.pillar_id where p.plan_id = item.plan_id and p.moment = 'BEFORE'
                                order by s.position limit 1 offset 2) where id = :id""")
                    .param("owner", workspace.membership().value()).param("starts", today().minusDays(120)).param("due", today().minusDays(12))
                    .param("id", id).update();
            jdbc.sql("update account set work_phone = '074 000 00 12' where id = :id").param("id", workspace.actor().account().value()).update();
            items.report(workspace, new ItemId(id), ProgressDraft.note(ItemStatus.IN_PROGRESS, Health.ATTENTION, "De camera bij de Markt hangt; die bij het station volgt."));
            steps(workspace, new ItemId(id));
        });
    }

    private void steps(MunicipalityWorkspace workspace, ItemId camera) {
        for (String done : List.of("Plekken voor de camera’s kiezen", "Bewoners en ondernemers inlichten")) {
            checklists.tick(workspace, checklists.add(workspace, camera, done), true);
        }
        UUID next = checklists.add(workspace, camera, "Camera bij het station ophangen");
        checklists.edit(workspace, next, new StepDraft("Camera bij het station ophangen", workspace.membership(), today().plusDays(5)), 0);
        checklists.add(workspace, camera, "Beelden na drie maanden bespreken");
    }

    private void activity(String email, String slug, String title, String place, int days, Moment moment, String targetGroup) {
        accounts.as(email, () -> {
            MunicipalityWorkspace workspace = workspaces.municipality(slug);
            ItemDraft draft = new ItemDraft(ItemKind.ACTIVITY, title, "", "", null, null, null, moment, Set.of(targetGroup), place, 120,
                    today().plusDays(days), today().plusDays(days + 4), workspace.membership(), null);
            items.report(workspace, created(workspace, plan(workspace), draft), ProgressDraft.note(ItemStatus.PLANNED, null, ""));
        });
    }

    private ItemId ask(String email, String slug, String partner, String parentLike, String title, String request, int days) {
        ItemId[] asked = new ItemId[1];
        accounts.as(email, () -> {
            MunicipalityWorkspace workspace = workspaces.municipality(slug);
            PlanId plan = plan(workspace);
            asked[0] = created(workspace, plan, new ItemDraft(ItemKind.PARTNER_TASK, title, request, "", parent(workspace, plan, parentLike), null, null,
                    Moment.BEFORE, Set.of(), "", null, null, today().plusDays(days), workspace.membership(), organisation(partner)));
            items.ask(workspace, asked[0]);
        });
        return asked[0];
    }

    private PartnerId organisation(String slug) {
        return new PartnerId(jdbc.sql("select id from partner_organisation where slug = :slug").param("slug", slug).query(UUID.class).single());
    }

    /** Made some days before it is told of. */
    private ItemId created(MunicipalityWorkspace workspace, PlanId plan, ItemDraft draft) {
        ItemId[] item = new ItemId[1];
        time.daysAgo(MADE, () -> item[0] = items.create(workspace, plan, draft));
        return item[0];
    }

    private ItemId parent(MunicipalityWorkspace workspace, PlanId plan, String like) {
        return like.isEmpty() ? null : jdbc.sql("""
                        select id from item where plan_id = :plan and municipality_id = :municipality and kind <> 'PARTNER_TASK' and title like :title
                        order by position limit 1""")
                .param("plan", plan.value()).param("municipality", workspace.id().value()).param("title", "%" + like + "%")
                .query((row, number) -> new ItemId(row.getObject("id", UUID.class))).optional().orElse(null);
    }

    private PlanId plan(MunicipalityWorkspace workspace) {
        return jdbc.sql("select id from plan where municipality_id = :municipality").param("municipality", workspace.id().value())
                .query((row, number) -> new PlanId(row.getObject("id", UUID.class))).single();
    }

    /** Everything above happened just now; in the demo it happened over the past days. */
    private void spread() {
        jdbc.sql("update progress_update set at = at - interval 9 day where handshake = 'ASKED'").update();
        jdbc.sql("update progress_update set at = at - interval 2 day where handshake = 'ACCEPTED'").update();
        jdbc.sql("update progress_update set at = at - interval 1 day where handshake in ('REPORTED_DONE', 'DECLINED')").update();
        jdbc.sql("update progress_update set at = at - interval 6 day where handshake is null and from_status = 'DRAFT' and status = 'PLANNED'").update();
        jdbc.sql("update item i join (select item_id, min(at) first from progress_update group by item_id) u on u.item_id = i.id set i.created_at = u.first - interval 1 day where i.created_at > u.first").update();
        jdbc.sql("update item i set last_update_at = (select max(u.at) from progress_update u where u.item_id = i.id)").update();
    }

    private LocalDate today() {
        return LocalDate.now(time.withZone(Time.NETHERLANDS));
    }
}
