package nl.veiligesteden.werkplek.subjects;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;

/**
 * Where a subject stands, as far as it decides who reads and writes there.
 *
 * @param helpAsked whether it stands open as a request for help, which gives Movisie a say in the thread about it
 * @param withMovisie whether it was laid before Movisie, which then talks along in what is shared
 * @param withdrawn whether the partner was told that it is no longer asked: the partner reads on and adds nothing more
 * @param owner whose it is; null for nobody's
 * @param partner who reads along what is shared; null where no partner does
 */
public record Stage(MunicipalityId municipality, boolean helpAsked, boolean withMovisie, boolean withdrawn, MembershipId owner, UUID partner, String partnerName) {

    /** As it is for who goes on with a thread after the help was given. */
    Stage helping() {
        return new Stage(municipality, true, withMovisie, withdrawn, owner, partner, partnerName);
    }
}
