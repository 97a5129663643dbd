package nl.veiligesteden.werkplek.rounds;

import java.util.Map;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.MembershipId;

/** Of whom the items of a round are looked at. */
public sealed interface Whose {

    /** What the reader owns or stands in for; of a coordinator also what nobody owns. */
    record Mine() implements Whose {
    }

    /** What all own, and the partners' tasks. */
    record Everybodys() implements Whose {
    }

    /** What nobody owns who is still there. */
    record Nobodys() implements Whose {
    }

    /** What one colleague owns. */
    record Of(MembershipId member) implements Whose {
    }

    /** On {@code item i} with its owner's membership {@code om}. */
    default Condition condition(MunicipalityWorkspace reader) {
        return switch (this) {
            case Mine mine -> new Condition("""
                    i.kind <> 'PARTNER_TASK' and (om.account_id = :me or om.id is null and :leads
                    or exists (select 1 from membership dm where dm.id = i.deputy_id and dm.ended_at is null and dm.account_id = :me))""",
                    Map.of("me", reader.actor().account().value(), "leads", reader.may(Permission.HAND_IN)));
            case Everybodys all -> Condition.ALL;
            case Nobodys none -> Condition.of("i.kind <> 'PARTNER_TASK' and om.id is null");
            case Of one -> Condition.of("i.kind <> 'PARTNER_TASK' and om.id = :member", "member", one.member().value());
        };
    }
}
