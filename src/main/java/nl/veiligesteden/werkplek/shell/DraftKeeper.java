package nl.veiligesteden.werkplek.shell;

import java.util.Map;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Workspace;

/** Keeps what is typed in one place of one workspace. */
public record DraftKeeper(Drafts drafts, Workspace workspace, String place) {

    /** Another text of the same form. */
    public DraftKeeper of(String field) {
        return new DraftKeeper(drafts, workspace, place + ":" + field);
    }

    public Optional<String> find() {
        return drafts.find(workspace, place);
    }

    /** What is kept of all texts of this form, by the name of the field. */
    public Map<String, String> all() {
        return drafts.beneath(workspace, place);
    }

    public void keep(String text) {
        drafts.keep(workspace, place, text);
    }

    public void discard() {
        drafts.discard(workspace, place);
    }
}
