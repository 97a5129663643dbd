package nl.veiligesteden.werkplek.plans;

import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a plan's page is made of, in the same small number of statements whatever the plan holds. */
@Component
public class StandingPlans {

    private final PlanDocuments documents;
    private final Partners partners;
    private final Contacts contacts;
    private final JdbcClient jdbc;

    StandingPlans(PlanDocuments documents, Partners partners, Contacts contacts, JdbcClient jdbc) {
        this.documents = documents;
        this.partners = partners;
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    public StandingPlan of(MunicipalityWorkspace workspace, PlanId id) {
        return new StandingPlan(documents.document(workspace, id), items(workspace, id), partners.collaborators(workspace),
                contacts.departments(workspace), contacts.contacts(workspace));
    }

    /** Nothing where the period has no plan yet. */
    public StandingPlan of(MunicipalityWorkspace workspace, PeriodId period) {
        return documents.head(workspace, period).map(head -> of(workspace, head.id())).orElseGet(StandingPlan::none);
    }

    private List<StandingItem> items(MunicipalityWorkspace workspace, PlanId id) {
        return jdbc.sql("""
                        select id, kind, title, description, ending, status, pillar_id, strand_id from item
                        where plan_id = :plan and municipality_id = :municipality and kind <> 'PARTNER_TASK' order by position, id""")
                .param("plan", id.value()).param("municipality", workspace.id().value())
                .query((row, number) -> new StandingItem(new ItemId(row.getObject("id", UUID.class)), ItemKind.valueOf(row.getString("kind")),
                        row.getString("title"), row.getString("description"), row.getString("ending"), ItemStatus.valueOf(row.getString("status")),
                        row.getObject("pillar_id", UUID.class), row.getObject("strand_id", UUID.class))).list();
    }
}
