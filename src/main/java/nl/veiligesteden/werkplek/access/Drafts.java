package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person was typing, place by place, so that a closed dialog or an ended session loses nothing. */
@Service
@Transactional
public class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same object has another form for its partner than for the municipality. */
    private static final int PLACE_MAX = 98;
    /** More than any form takes; whoever pasted it is told so by the form. */
    private static final int CONTENT_MAX = 250_000;

    private static String at(Workspace workspace, String place) {
        return workspace.role().scope().name().charAt(0) + ":" + place;
    }

    /** @param place names the form and its object, such as {@code progress:} with an item's id; at most 98 characters */
    public void keep(Workspace workspace, String place, String content) {
        workspace.requireLive();
        new Problems().when(place.length() > PLACE_MAX, "place", "invalid.too-long").refuse();
        if (content.length() > CONTENT_MAX) {
            return;
        }
        if (content.isBlank()) {
            discard(workspace, place);
            return;
        }
        jdbc.sql("""
                        insert into draft (account_id, place, content, at) values (:account, :place, :content, :at)
                        on duplicate key update content = :content, at = :at""")
                .param("account", workspace.actor().account().value()).param("place", at(workspace, place)).param("content", content)
                .param("at", Time.toColumn(clock.instant())).update();
    }

    @ReadOnly
    public Optional<String> find(Workspace workspace, String place) {
        workspace.requireLive();
        return jdbc.sql("select content from draft where account_id = :account and place = :place")
                .param("account", workspace.actor().account().value()).param("place", at(workspace, place)).query(String.class).optional();
    }

    /** All that is kept beneath a place, by what its name adds to that. */
    @ReadOnly
    public Map<String, String> beneath(Workspace workspace, String place) {
        workspace.requireLive();
        String start = at(workspace, place) + ":";
        Map<String, String> found = new HashMap<>();
        jdbc.sql("select place, content from draft where account_id = :account and left(place, :length) = :start").param("account", workspace.actor().account().value())
                .param("length", start.length()).param("start", start).query(row -> {
                    found.put(row.getString("place").substring(start.length()), row.getString("content"));
                });
        return found;
    }

    public void discard(Workspace workspace, String place) {
        workspace.requireLive();
        jdbc.sql("delete from draft where account_id = :account and place = :place")
                .param("account", workspace.actor().account().value()).param("place", at(workspace, place)).update();
    }
}
