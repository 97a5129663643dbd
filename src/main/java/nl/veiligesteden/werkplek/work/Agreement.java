package nl.veiligesteden.werkplek.work;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * How far a municipality and a partner are with a task; of other items all is empty.
 *
 * @param reportedBy who handed it in last
 */
@Embeddable
record Agreement(UUID partnerId, @Enumerated(EnumType.STRING) Handshake handshake, String handshakeNote, UUID reportedBy) {

    /** Of what is no partner's. */
    static final Agreement NONE = new Agreement(null, null, "", null);

    static Agreement with(PartnerId partner) {
        return new Agreement(partner.value(), Handshake.NOT_ASKED, "", null);
    }

    PartnerId partner() {
        return partnerId == null ? null : new PartnerId(partnerId);
    }

    /** @throws NotAllowedException when the handshake does not lead there */
    Agreement moved(Handshake next, String note) {
        if (handshake == null || !handshake.leadsTo(next)) {
            throw new NotAllowedException("denied.handshake");
        }
        return new Agreement(partnerId, next, Texts.text("note", note, 2000), reportedBy);
    }

    Agreement handedIn(AccountId by, String note) {
        Agreement next = moved(Handshake.REPORTED_DONE, note);
        return new Agreement(next.partnerId, next.handshake, next.handshakeNote, by.value());
    }

    /** @throws NotAllowedException for the person who handed it in: nobody confirms their own work */
    Agreement confirmed(AccountId by) {
        if (by.value().equals(reportedBy)) {
            throw new NotAllowedException("denied.own-work");
        }
        return moved(Handshake.CONFIRMED, "");
    }
}
