package nl.veiligesteden.werkplek.work.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Workspace;

/** Keeps what is typed in one place of one workspace. */
record DraftKeeper(Drafts drafts, Workspace workspace, String place) {

    /** Another text of the same form. */
    DraftKeeper of(String field) {
        return new DraftKeeper(drafts, workspace, place + ":" + field);
    }

    /**
     * Begins with what was left unsaved and keeps each keystroke, so that a closed dialog, tab or laptop loses none.
     *
     * @return whether anything was left
     */
    boolean watch(TextArea area) {
        Optional<String> left = find().filter(words -> !words.equals(area.getValue()));
        left.ifPresent(area::setValue);
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        return left.isPresent();
    }

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
