package nl.veiligesteden.werkplek.access;

import java.util.UUID;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who changed something last, to tell by name whose version stands beside one's own. */
@Service
@ReadOnly
public class Editors {

    private final JdbcClient jdbc;

    Editors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A name, empty where nobody did or where this workspace sees nothing of it. Who works with a partner changed nothing of it, and partners are not
     * told who of the municipality did.
     */
    public String last(Workspace workspace, UUID object) {
        workspace.requireLive();
        UUID municipality = switch (workspace) {
            case MunicipalityWorkspace own -> own.id().value();
            case ProgrammeWorkspace all -> null;
            case PartnerWorkspace partner -> throw new NotFoundException();
        };
        return jdbc.sql("""
                        select actor_name from audit_entry where object_id = :object and result = 'DONE' and action not like 'collaboration.%'
                        and (:municipality is null or municipality_id = :municipality)
                        order by at desc, id desc limit 1""")
                .param("object", object).param("municipality", municipality).query(String.class).optional().orElse("");
    }
}
