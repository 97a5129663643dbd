package nl.veiligesteden.werkplek.work;

import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.subjects.Stage;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.subjects.SubjectSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items as subjects: who sees one talks about it. */
@Component
class ItemSubjects implements SubjectSource {

    private final JdbcClient jdbc;

    ItemSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ITEM;
    }

    @Override
    public Stage stage(Workspace workspace, UUID item) {
        Condition visible = ItemRules.visibleTo(workspace);
        return jdbc.sql("""
                        select i.municipality_id, i.status = 'BLOCKED' and i.help_requested_at is not null help_asked,
                               i.handshake <=> 'WITHDRAWN' withdrawn, i.owner_id,
                               if(i.handshake <> 'NOT_ASKED', i.partner_id, null) partner_id, if(i.handshake <> 'NOT_ASKED', p.name, null) partner_name
                        from item i left join partner_organisation p on p.id = i.partner_id where i.id = :item and\s""" + visible.sql())
                .params(visible.parameters()).param("item", item)
                .query((row, number) -> {
                    UUID owner = row.getObject("owner_id", UUID.class);
                    return new Stage(new MunicipalityId(row.getObject("municipality_id", UUID.class)), row.getBoolean("help_asked"), false, row.getBoolean("withdrawn"),
                            owner == null ? null : new MembershipId(owner), row.getObject("partner_id", UUID.class), row.getString("partner_name"));
                }).optional().orElseThrow(NotFoundException::new);
    }

    @Override
    public Condition visibleTo(Workspace workspace) {
        Condition visible = ItemRules.visibleTo(workspace);
        // Where all items are seen, asking for each would have the database begin with all of them.
        return visible.equals(Condition.ALL) ? new Condition("c.item_id is not null", Map.of())
                : new Condition("exists (select 1 from item i where i.id = c.item_id and " + visible.sql() + ")", visible.parameters());
    }
}
