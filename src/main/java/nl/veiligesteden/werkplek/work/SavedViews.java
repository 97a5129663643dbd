package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ways to look that people gave a name: for themselves, or for all of their municipality. Only who saved one changes or deletes it. */
@Service
@Transactional
public class SavedViews {

    private final SavedViewStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(SavedViewStore store, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A view with its name.
     *
     * @param query what stands behind the question mark of its address
     * @param owner whose it is
     */
    public record View(UUID id, String name, String query, boolean shared, boolean mine, String owner) {
    }

    /** One's own and those that colleagues share, by name. Movisie looking in sees none: they are the municipality's own business. */
    @ReadOnly
    public List<View> list(MunicipalityWorkspace workspace) {
        if (workspace.isObserver()) {
            return List.of();
        }
        return jdbc.sql("""
                        select v.id, v.name, v.query, v.shared, v.owner_id = :me mine, a.name owner from saved_view v
                        join membership m on m.id = v.owner_id join account a on a.id = m.account_id
                        where v.municipality_id = :municipality and (v.shared or v.owner_id = :me) order by v.name, v.id limit 100""")
                .param("municipality", workspace.id().value()).param("me", workspace.membership().value())
                .query((row, number) -> new View(row.getObject("id", UUID.class), row.getString("name"), row.getString("query"), row.getBoolean("shared"),
                        row.getBoolean("mine"), row.getString("owner"))).list();
    }

    public UUID save(MunicipalityWorkspace workspace, String name, String query, boolean shared) {
        workspace.require(Permission.EDIT_ITEMS);
        SavedView view = new SavedView(workspace, name, query, shared, clock.instant());
        checkName(workspace, name, view.id());
        return store.save(view).id();
    }

    public void change(MunicipalityWorkspace workspace, UUID id, String name, boolean shared) {
        SavedView view = own(workspace, id);
        checkName(workspace, name, id);
        view.change(name, shared);
    }

    public void delete(MunicipalityWorkspace workspace, UUID id) {
        store.delete(own(workspace, id));
    }

    private SavedView own(MunicipalityWorkspace workspace, UUID id) {
        workspace.require(Permission.EDIT_ITEMS);
        return store.findByIdAndOwnerId(id, workspace.membership().value()).orElseThrow(NotFoundException::new);
    }

    private void checkName(MunicipalityWorkspace workspace, String name, UUID id) {
        if (name != null && store.existsByOwnerIdAndNameAndIdNot(workspace.membership().value(), name.strip(), id)) {
            throw new InvalidInputException("name", "invalid.view.name");
        }
    }
}
