package nl.veiligesteden.werkplek.live.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.veiligesteden.werkplek.live.LiveChange;

/** Looks again for one open page and says in a corner of it that something changed; nothing moves that did not change. */
class Watcher {

    /** More than this is news, but not told one by one. */
    private static final int REMEMBERED = 500;

    private final Predicate<LiveChange> concerns;
    private final BooleanSupplier mayName;
    private final LiveUpdates.Refresh refresh;
    private final Div hint = new Div();
    private final List<LiveChange> missed = new ArrayList<>();
    private boolean hidden;

    Watcher(UI ui, Component page, Predicate<LiveChange> concerns, BooleanSupplier mayName, LiveUpdates.Refresh refresh) {
        this.concerns = concerns;
        this.mayName = mayName;
        this.refresh = refresh;
        hint.addClassName("live-hint");
        hint.getElement().setAttribute("role", "status");
        ui.add(hint);
        page.getElement().addEventListener("page-visibility", event -> visible(event.getEventData().get("event.detail").asBoolean()))
                .addEventData("event.detail");
        page.getElement().executeJs("""
                const tell = () => this.isConnected ? this.dispatchEvent(new CustomEvent('page-visibility', {detail: !document.hidden}))
                    : document.removeEventListener('visibilitychange', tell);
                document.addEventListener('visibilitychange', tell);""");
        page.addDetachListener(detached -> {
            detached.unregisterListener();
            hint.removeFromParent();
        });
    }

    boolean isConcerned(List<LiveChange> changes) {
        return changes.stream().anyMatch(concerns);
    }

    void tell(List<LiveChange> all) {
        List<LiveChange> changes = all.stream().filter(concerns).toList();
        if (changes.isEmpty()) {
            return;
        }
        if (hidden) {
            if (missed.size() < REMEMBERED) {
                missed.addAll(changes);
            }
        } else if (refresh.look(changes)) {
            LiveChange last = changes.getLast();
            show(mayName.getAsBoolean() && last.title() != null ? t("live.changed.by", last.actorName(), last.title()) : t("live.changed"));
        }
    }

    /** The page stays as it is, with what was typed, until its reader does something. */
    void gone() {
        show(t("live.gone"));
    }

    private void show(String text) {
        hint.setText(text);
        // The animation begins anew at each change.
        hint.getElement().executeJs("this.classList.remove('shown'); void this.offsetWidth; this.classList.add('shown')");
    }

    private void visible(boolean visible) {
        hidden = !visible;
        if (visible && !missed.isEmpty()) {
            List<LiveChange> now = List.copyOf(missed);
            missed.clear();
            tell(now);
        }
    }
}
