package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Views with a name: one's own, and shared within the municipality. */
@DatabaseTest
class SavedViewsIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private SavedViews views;

    private MunicipalityWorkspace owner;
    private MunicipalityWorkspace colleague;
    private UUID own;
    private UUID shared;

    @BeforeEach
    void save() {
        owner = workspaces.municipality(Role.POLICY_OFFICER);
        colleague = workspaces.colleague(owner.slug(), Role.COORDINATOR);
        own = views.save(owner, "Van mij", "van-mij=ja", false);
        shared = views.save(owner, "Te laat", "signaal=overdue", true);
    }

    @Test
    void colleaguesSeeWhatIsSharedAndNothingElse() {
        assertThat(views.list(owner)).extracting(SavedViews.View::name).containsExactly("Te laat", "Van mij");
        assertThat(views.list(colleague)).extracting(SavedViews.View::name).containsExactly("Te laat");
        assertThat(views.list(workspaces.municipality(Role.COORDINATOR))).isEmpty();
        assertThat(views.list(workspaces.observing(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR), owner.slug()))).isEmpty();
    }

    @Test
    void onlyWhoSavedAViewChangesOrDeletesIt() {
        assertThatThrownBy(() -> views.change(colleague, shared, "Anders", true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> views.delete(colleague, shared)).isInstanceOf(NotFoundException.class);
        views.change(owner, own, "Van ons", true);
        views.delete(owner, shared);
        assertThat(views.list(colleague)).extracting(SavedViews.View::name).containsExactly("Van ons");
    }

    @Test
    void readersSaveNothing() {
        MunicipalityWorkspace reader = workspaces.colleague(owner.slug(), Role.READER);
        assertThatThrownBy(() -> views.save(reader, "Lezen", "", false)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void asksForANameThatIsNotTakenYet() {
        assertThatThrownBy(() -> views.save(owner, " ", "", false)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> views.save(owner, "te laat ", "", false)).isInstanceOf(InvalidInputException.class);
        views.change(owner, own, "Van mij", true);
    }
}
