package nl.veiligesteden.werkplek.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.search.Search;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two records of one organisation become one, whole, and two again as they were. */
@DatabaseTest
class PartnerMergesIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Partners partners;
    @Autowired
    private SharedPartners shared;
    @Autowired
    private PartnerMerges merges;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private ItemQueries queries;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Search search;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace movisie;
    /** Works with the record that goes in. */
    private MunicipalityWorkspace one;
    /** Works with both. */
    private MunicipalityWorkspace both;
    private PartnerWorkspace merged;
    private PartnerWorkspace kept;
    private PartnerId mergedId;
    private PartnerId keptId;
    private ItemId task;

    @BeforeEach
    void workTogether() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        one = workspaces.municipality(Role.COORDINATOR);
        both = workspaces.municipality(Role.COORDINATOR);
        merged = workspaces.partner();
        kept = workspaces.partner();
        testItems.collaborate(one, merged);
        testItems.collaborate(both, merged);
        testItems.collaborate(both, kept);
        mergedId = merged.id();
        keptId = kept.id();
        task = testItems.asked(one, mergedId, "Gastles");
    }

    private List<String> collaborators(MunicipalityWorkspace workspace) {
        return partners.collaborators(workspace).stream().map(Partners.Collaborator::name).toList();
    }

    private List<ItemId> found(MunicipalityWorkspace workspace, String partner) {
        return queries.list(workspace, ItemFilter.NONE.with(Facet.PARTNER, partner), new Page(0, 10)).stream().map(ItemListItem::id).toList();
    }

    /** All rows that tell of one of the two, without their versions. */
    private List<String> everything() {
        return Stream.of("select concat_ws(' ', id, municipality_id, partner_id, ended_at) from collaboration where partner_id in (:both) order by id",
                        "select concat_ws(' ', id, partner_id, ended_at) from membership where partner_id in (:both) order by id",
                        "select concat_ws(' ', id, partner_id, status, handshake) from item where partner_id in (:both) order by id",
                        "select concat_ws(' ', line_id, position, partner_id) from plan_involved_name where partner_id in (:both) order by line_id, position",
                        "select concat_ws(' ', id, merged_into) from partner_organisation where id in (:both) order by id")
                .flatMap(sql -> jdbc.sql(sql).param("both", List.of(mergedId.value(), keptId.value())).query(String.class).list().stream()).toList();
    }

    @Test
    void takesPeopleTasksAndCollaborationsAlong() {
        ItemId other = testItems.asked(both, mergedId, "Nog een gastles");
        assertThat(merges.along(movisie, mergedId)).isEqualTo(new PartnerMerges.Along(2, 2, 1, 0));
        merges.merge(movisie, mergedId, keptId);
        assertThat(collaborators(one)).containsExactly(kept.name());
        assertThat(collaborators(both)).containsExactly(kept.name());
        PartnerWorkspace byOldLink = workspaces.reopened(merged);
        assertThat(byOldLink.slug()).isEqualTo(kept.slug());
        assertThat(tasks.mine(byOldLink, new Page(0, 10)).stream().map(PartnerTasks.Task::id)).containsExactlyInAnyOrder(task, other);
        assertThat(found(one, merged.slug())).as("a kept link to the list").containsExactly(task);
        assertThat(jdbc.sql("select action from audit_entry where object_id = :id").param("id", mergedId.value()).query(String.class).list()).contains("partner.merged");
    }

    @Test
    void offersTheOneThatIsInUseByEitherName() {
        PartnerName name = new PartnerName(merged.name());
        merges.merge(movisie, mergedId, keptId);
        assertThat(partners.suggest(one, merged.name())).extracting(Partners.Organisation::id).containsExactly(keptId);
        assertThat(partners.match(one, name)).map(Partners.Organisation::id).contains(keptId);
        assertThat(partners.match(one, List.of(name)).get(name.key()).id()).isEqualTo(keptId);
        MunicipalityWorkspace third = workspaces.municipality(Role.COORDINATOR);
        assertThat(partners.collaborate(third, name, CollaborationCategory.OTHER_PARTNER)).isEqualTo(keptId);
        assertThat(shared.all(movisie, merged.name(), false, new Page(0, 100))).noneMatch(shared -> shared.name().equals(merged.name()))
                .anyMatch(shared -> shared.id().equals(keptId) && shared.formerly().equals(merged.name()));
        assertThat(search.find(movisie, merged.name()).stream().flatMap(group -> group.hits().stream())).anyMatch(hit -> hit.title().equals(kept.name()))
                .noneMatch(hit -> hit.title().equals(merged.name()));
        ProgrammeWorkspace administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        InvitationDraft draft = new InvitationDraft("Te laat", "te.laat@test.example", Role.PARTNER, Place.with(mergedId));
        assertThatThrownBy(() -> accounts.invite(administrator, draft)).isInstanceOf(NotAllowedException.class).hasMessage("denied.partner.merged");
    }

    @Test
    void givesEverythingBackAsItWas() {
        testItems.asked(both, mergedId, "Nog een gastles");
        workspaces.joins(kept, merged);
        List<String> before = everything();
        UUID merge = merges.merge(movisie, mergedId, keptId);
        assertThat(everything()).isNotEqualTo(before);
        assertThat(merges.recent(movisie)).extracting(PartnerMerges.Recent::id).contains(merge);
        merges.undo(movisie, merge);
        assertThat(everything()).isEqualTo(before);
        assertThat(merges.recent(movisie)).extracting(PartnerMerges.Recent::id).doesNotContain(merge);
        assertThatThrownBy(() -> merges.undo(movisie, merge)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void bringsBackNoAccessThatWasTakenAwaySince() {
        AccountId account = kept.actor().account();
        workspaces.joins(kept, merged);
        UUID merge = merges.merge(movisie, mergedId, keptId);
        workspaces.endMembership(kept);
        merges.undo(movisie, merge);
        assertThat(jdbc.sql("select count(*) from membership where account_id = :account and ended_at is null").param("account", account.value())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void saysWhyItCannotBeUndoneAnyMore() {
        UUID late = merges.merge(movisie, mergedId, keptId);
        jdbc.sql("update partner_merge set at = at - interval 25 hour where id = :id").param("id", late).update();
        assertThatThrownBy(() -> merges.undo(movisie, late)).hasMessage("denied.unmerge.late");
        jdbc.sql("update partner_merge set at = at + interval 25 hour where id = :id").param("id", late).update();
        ItemId since = testItems.asked(one, keptId, "Pas daarna gevraagd");
        assertThatThrownBy(() -> merges.undo(movisie, late)).hasMessage("denied.unmerge.needed");
        jdbc.sql("update item set status = 'STOPPED' where id = :id").param("id", since.value()).update();
        PartnerWorkspace third = workspaces.partner();
        UUID later = merges.merge(movisie, keptId, third.id());
        assertThatThrownBy(() -> merges.undo(movisie, late)).hasMessage("denied.unmerge.merged-on");
        assertThat(found(one, merged.slug())).contains(task);
        merges.undo(movisie, later);
        merges.undo(movisie, late);
        assertThat(collaborators(one)).containsExactly(merged.name());
    }

    @Test
    void refusesToMergeWithNothingOrWithItself() {
        assertThatThrownBy(() -> merges.merge(movisie, mergedId, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> merges.merge(movisie, mergedId, mergedId)).isInstanceOf(InvalidInputException.class);
        merges.merge(movisie, mergedId, keptId);
        assertThatThrownBy(() -> merges.merge(movisie, mergedId, keptId)).hasMessage("denied.merge.gone");
    }
}
