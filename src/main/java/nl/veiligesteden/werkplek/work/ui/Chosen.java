package nl.veiligesteden.werkplek.work.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.shared.ItemId;

/** Which items of a list somebody chose to change together. */
class Chosen {

    private final Supplier<Collection<ItemId>> all;
    private final int total;
    private final Set<ItemId> ids = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * @param all what "all" chooses, looked up when somebody does
     * @param total how many the list holds
     */
    Chosen(Supplier<Collection<ItemId>> all, int total) {
        this.all = all;
        this.total = total;
    }

    Set<ItemId> ids() {
        return ids;
    }

    boolean isAll() {
        return !ids.isEmpty() && ids.size() == total;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void choose(ItemId id, boolean chosen) {
        if (chosen) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
        listeners.forEach(Runnable::run);
    }

    void chooseAll(boolean chosen) {
        ids.clear();
        if (chosen) {
            ids.addAll(all.get());
        }
        listeners.forEach(Runnable::run);
    }
}
