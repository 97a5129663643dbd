package nl.veiligesteden.werkplek.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that all municipalities share, out of a sheet of Movisie: all or none, and for a while the way back. None is merged or taken away by a sheet. */
@Service
@Transactional
public class SharedPartnerSheet {

    private static final int MOST = 5_000;

    private final SharedPartners partners;
    private final PartnerRepositories.Organisations organisations;
    private final OrganisationNames names;
    private final JdbcClient jdbc;

    SharedPartnerSheet(SharedPartners partners, PartnerRepositories.Organisations organisations, OrganisationNames names, JdbcClient jdbc) {
        this.partners = partners;
        this.organisations = organisations;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** The way back. */
    public record Undo(List<Step> steps) {
    }

    /**
     * @param before null for one that was added
     * @param version that it got
     */
    record Step(PartnerId partner, PartnerName before, long version) {
    }

    @OneMoment
    public List<RowRefusal> preview(ProgrammeWorkspace workspace, List<SharedPartnerEdit> edits) {
        Standing standing = standing(workspace, edits);
        return standing.refusals(standing.inTurn(edits));
    }

    /** @throws RowsRefusedException where one cannot be; then none is made */
    public Undo apply(ProgrammeWorkspace workspace, List<SharedPartnerEdit> edits) {
        Standing standing = standing(workspace, edits);
        List<SharedPartnerEdit> inTurn = standing.inTurn(edits);
        List<RowRefusal> refusals = standing.refusals(inTurn);
        if (!refusals.isEmpty()) {
            throw new RowsRefusedException(refusals);
        }
        List<Step> steps = new ArrayList<>();
        for (SharedPartnerEdit edit : inTurn) {
            // Somebody can still be quicker. What the database refused once takes nothing more: the rest is not tried.
            RowRefusal.of(edit.row(), () -> steps.add(make(workspace, edit))).ifPresent(refusal -> {
                throw new RowsRefusedException(List.of(refusal));
            });
        }
        return new Undo(steps);
    }

    private Step make(ProgrammeWorkspace workspace, SharedPartnerEdit edit) {
        if (edit.partner() == null) {
            PartnerId added = partners.add(workspace, edit.name());
            return new Step(added, null, organisation(added).version());
        }
        PartnerName before = new PartnerName(organisation(edit.partner()).name());
        partners.rename(workspace, edit.partner(), edit.name(), edit.version());
        return new Step(edit.partner(), before, organisation(edit.partner()).version());
    }

    /** Takes back what nobody changed again since, nor counts on, the last first: so a name is free again for whoever had it. @return how many were */
    public int undo(ProgrammeWorkspace workspace, Undo undo) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        int back = 0;
        for (Step step : undo.steps().reversed()) {
            Optional<PartnerOrganisation> organisation = organisations.findById(step.partner().value()).filter(one -> one.version() == step.version() && one.inUse().equals(step.partner()));
            if (organisation.isEmpty()) {
                continue;
            }
            if (step.before() == null && !names.isUsed(step.partner())) {
                partners.withdraw(workspace, step.partner(), step.version());
                back++;
            } else if (step.before() != null && organisations.findByNameKey(step.before().key()).filter(other -> !other.id().equals(step.partner())).isEmpty()) {
                partners.rename(workspace, step.partner(), step.before(), step.version());
                back++;
            }
        }
        return back;
    }

    private PartnerOrganisation organisation(PartnerId id) {
        return organisations.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private Standing standing(ProgrammeWorkspace workspace, List<SharedPartnerEdit> edits) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        new Problems().when(edits.size() > MOST, "partners", "invalid.too-many").refuse();
        Standing standing = new Standing(new HashMap<>(), new HashMap<>());
        jdbc.sql("select id, name_key, version, merged_into from partner_organisation").query(row -> {
            PartnerId id = new PartnerId(row.getObject("id", UUID.class));
            standing.holders().put(row.getString("name_key"), id);
            if (row.getObject("merged_into") == null) {
                standing.inUse().put(id, new Held(row.getString("name_key"), row.getLong("version")));
            }
        });
        return standing;
    }

    /** An organisation that is in use. */
    private record Held(String key, long version) {
    }

    /** What stands, and with each row that was looked at what it would make of it: a name that one row gives away is free for the next. */
    private record Standing(Map<PartnerId, Held> inUse, Map<String, PartnerId> holders) {

        /** Who gives a name away comes before who takes it; where they wait for each other, the rules refuse. */
        List<SharedPartnerEdit> inTurn(List<SharedPartnerEdit> edits) {
            Map<PartnerId, SharedPartnerEdit> giving = edits.stream().filter(edit -> edit.partner() != null).collect(Collectors.toMap(SharedPartnerEdit::partner, Function.identity(), (one, other) -> one));
            Set<SharedPartnerEdit> inTurn = new LinkedHashSet<>();
            for (SharedPartnerEdit edit : edits) {
                SequencedSet<SharedPartnerEdit> chain = new LinkedHashSet<>();
                SharedPartnerEdit next = edit;
                while (next != null && !inTurn.contains(next) && chain.add(next)) {
                    next = giving.get(holders.get(next.name().key()));
                }
                inTurn.addAll(chain.reversed());
            }
            return List.copyOf(inTurn);
        }

        List<RowRefusal> refusals(List<SharedPartnerEdit> inTurn) {
            return inTurn.stream().flatMap(edit -> RowRefusal.of(edit.row(), () -> check(edit)).stream()).toList();
        }

        private void check(SharedPartnerEdit edit) {
            if (edit.partner() != null) {
                Held held = Optional.ofNullable(inUse.get(edit.partner())).orElseThrow(NotFoundException::new);
                StaleVersionException.check(edit.version(), held.version());
                OrganisationNames.check(holders.get(edit.name().key()), edit.partner());
                holders.remove(held.key());
                inUse.put(edit.partner(), new Held(edit.name().key(), held.version() + 1));
                holders.put(edit.name().key(), edit.partner());
            } else {
                OrganisationNames.check(holders.get(edit.name().key()), null);
                holders.put(edit.name().key(), PartnerId.next());
            }
        }
    }
}
