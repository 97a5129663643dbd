package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may give, change and end memberships: a municipality's coordinator those of the own municipality and of the partners
 * that it works with, the programme's administrator all.
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

    void checkInvite(Workspace workspace, Role role, Place place) {
        checkSees(workspace, place);
        workspace.require(workspace instanceof ProgrammeWorkspace ? Permission.MANAGE_ACCOUNTS : Permission.MANAGE_TEAM);
        if (workspace instanceof MunicipalityWorkspace && role.scope() == Role.Scope.PROGRAMME) {
            throw new NotAllowedException("denied.role");
        }
    }

    private boolean sees(Workspace workspace, Place place) {
        return switch (workspace) {
            case ProgrammeWorkspace programme -> {
                programme.requireLive();
                yield true;
            }
            case MunicipalityWorkspace municipality -> switch (place.scope()) {
                case MUNICIPALITY -> municipality.id().equals(place.municipality());
                case PARTNER -> collaborates(municipality, place);
                case PROGRAMME -> false;
            };
            case PartnerWorkspace partner -> false;
        };
    }

    private boolean collaborates(MunicipalityWorkspace municipality, Place place) {
        return jdbc.sql("select count(*) from collaboration where municipality_id = :municipality and partner_id = :partner")
                .param("municipality", municipality.id().value()).param("partner", place.partner().value())
                .query(Integer.class).single() > 0;
    }
}
