package nl.veiligesteden.werkplek.work;

import java.util.UUID;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an item stands, as far as it decides who says and adds what there. */
@Component
class ItemStages {

    private final JdbcClient jdbc;

    ItemStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What decides on reading and writing.
     *
     * @param helpAsked whether it stands open as a request for help
     * @param partner who was asked; null for no partner's task, or while it was not asked
     */
    record Stage(MunicipalityId municipality, boolean helpAsked, UUID partner, String partnerName) {
    }

    /** @throws NotFoundException for an item that this workspace does not see */
    Stage of(Workspace workspace, ItemId item) {
        Condition visible = ItemRules.visibleTo(workspace);
        return jdbc.sql("""
                        select i.municipality_id, i.status = 'BLOCKED' and i.help_requested_at is not null help_asked,
                               if(i.handshake <> 'NOT_ASKED', i.partner_id, null) partner_id, if(i.handshake <> 'NOT_ASKED', p.name, null) partner_name
                        from item i left join partner_organisation p on p.id = i.partner_id where i.id = :item and\s""" + visible.sql())
                .params(visible.parameters()).param("item", item.value())
                .query((row, number) -> new Stage(new MunicipalityId(row.getObject("municipality_id", UUID.class)), row.getBoolean("help_asked"),
                        row.getObject("partner_id", UUID.class), row.getString("partner_name"))).optional().orElseThrow(NotFoundException::new);
    }
}
