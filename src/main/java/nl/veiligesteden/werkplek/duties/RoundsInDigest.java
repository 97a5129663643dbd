package nl.veiligesteden.werkplek.duties;

import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.mail.DigestPart;
import nl.veiligesteden.werkplek.mail.DigestSource;
import nl.veiligesteden.werkplek.rounds.MyRounds;
import nl.veiligesteden.werkplek.rounds.MyRounds.MyRound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rounds that run, and how far the person is. */
@Component
@Order(20)
class RoundsInDigest implements DigestSource {

    private final MyRounds rounds;

    RoundsInDigest(MyRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Told> tell(Recipient reader, Instant since) {
        List<MyRound> running = rounds.all(reader).stream().filter(round -> round.left() > 0 || round.leads()).toList();
        return List.of(new Told(DigestPart.ROUNDS, running.stream().limit(MOST).map(RoundLines::says).toList(), running.size()));
    }
}
