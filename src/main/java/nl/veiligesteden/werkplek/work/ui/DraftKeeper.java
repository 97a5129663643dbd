package nl.veiligesteden.werkplek.work.ui;

import java.util.Optional;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Workspace;

/** Keeps what is typed in one place of one workspace. */
record DraftKeeper(Drafts drafts, Workspace workspace, String place) {

    Optional<String> find() {
        return drafts.find(workspace, place);
    }

    void keep(String text) {
        drafts.keep(workspace, place, text);
    }

    void discard() {
        drafts.discard(workspace, place);
    }
}
