package nl.veiligesteden.werkplek.access;

import java.util.Optional;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may give, change and end memberships: a municipality's coordinator those of the own municipality, the programme's administrator
 * all. An organisation is shared by many municipalities, and whoever types its name works with it: so a coordinator lets a partner's
 * person in to the tasks of the own municipality only, and takes away no more than that.
 */
@Component
class MembershipRules {

    private final JdbcClient jdbc;

    MembershipRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException when the membership's place is beyond this workspace */
    void checkSees(Workspace workspace, Place place) {
        if (!sees(workspace, place)) {
            throw new NotFoundException();
        }
    }

    /** @throws NotAllowedException besides, for people of a partner that the municipality works with no longer */
    void checkInvite(Workspace workspace, Role role, Place place) {
        checkGive(workspace, role, place);
        if (workspace instanceof MunicipalityWorkspace municipality && place.scope() == Role.Scope.PARTNER && !worksWith(municipality, place).orElse(false)) {
            throw new NotAllowedException("denied.collaboration.ended");
        }
        if (place.partner() != null && isMerged(place)) {
            throw new NotAllowedException("denied.partner.merged");
        }
    }

    /** Whether the organisation's record went into another just now: people are let in there. */
    private boolean isMerged(Place place) {
        return jdbc.sql("select count(*) from partner_organisation where id = :partner and merged_into is not null").param("partner", place.partner().value())
                .query(Integer.class).single() > 0;
    }

    private void checkGive(Workspace workspace, Role role, Place place) {
        checkSees(workspace, place);
        workspace.require(workspace instanceof ProgrammeWorkspace ? Permission.MANAGE_ACCOUNTS : Permission.MANAGE_TEAM);
        if (workspace instanceof MunicipalityWorkspace && role.scope() == Role.Scope.PROGRAMME) {
            throw new NotAllowedException("denied.role");
        }
    }

    /**
     * @throws NotFoundException when another municipality gave it
     * @throws NotAllowedException for a partner's person whom Movisie let in to all municipalities
     */
    void checkChange(Workspace workspace, Membership membership) {
        checkGive(workspace, membership.role(), membership.place());
        MunicipalityId voucher = vouchesFor(workspace, membership.place());
        if (voucher != null && !voucher.equals(membership.vouchedBy())) {
            if (membership.vouchedBy() != null) {
                throw new NotFoundException();
            }
            throw new NotAllowedException("denied.partner-of-all");
        }
    }

    /** The municipality whose tasks a membership given here opens; null for all of them, and where a place says so itself. */
    static MunicipalityId vouchesFor(Workspace workspace, Place place) {
        return workspace instanceof MunicipalityWorkspace municipality && place.scope() == Role.Scope.PARTNER ? municipality.id() : null;
    }

    private boolean sees(Workspace workspace, Place place) {
        return switch (workspace) {
            case ProgrammeWorkspace programme -> {
                programme.requireLive();
                yield true;
            }
            case MunicipalityWorkspace municipality -> switch (place.scope()) {
                case MUNICIPALITY -> municipality.id().equals(place.municipality());
                case PARTNER -> worksWith(municipality, place).isPresent();
                case PROGRAMME -> false;
            };
            case PartnerWorkspace partner -> false;
        };
    }

    /** Whether they still work together; empty where they never did. */
    private Optional<Boolean> worksWith(MunicipalityWorkspace municipality, Place place) {
        return jdbc.sql("select ended_at is null from collaboration where municipality_id = :municipality and partner_id = :partner")
                .param("municipality", municipality.id().value()).param("partner", place.partner().value()).query(Boolean.class).optional();
    }
}
