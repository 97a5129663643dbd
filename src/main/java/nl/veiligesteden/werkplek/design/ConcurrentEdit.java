package nl.veiligesteden.werkplek.design;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/**
 * Saves what a form says; where somebody else saved in the meantime, shows both versions and a merged proposal, and stores
 * what the person chooses. One way for every form.
 *
 * @param store stores a draft that was based on a version
 * @param current what stands now
 * @param editor who saved last; empty where that is not known
 * @param show a field's value in words
 */
public record ConcurrentEdit<R extends Record>(Versioned<R> opened, Store<R> store, Supplier<Versioned<R>> current, Supplier<String> editor,
                                               BiFunction<String, Object, String> show) {

    /** What stood at a version. */
    public record Versioned<R>(R content, long version) {
    }

    /** Stores a draft, or throws {@link StaleVersionException}. */
    @FunctionalInterface
    public interface Store<R> {
        void store(R draft, long version);
    }

    public void save(R mine, Runnable done) {
        try {
            store.store(mine, opened.version());
            done.run();
        } catch (StaleVersionException stale) {
            Versioned<R> theirs = current.get();
            ThreeWay<R> edits = new ThreeWay<>(opened.content(), mine, theirs.content());
            ConcurrentEdit<R> again = new ConcurrentEdit<>(theirs, store, current, editor, show);
            if (edits.differences().isEmpty()) {
                done.run();
            } else {
                new ConflictDialog<>(edits, editor.get(), show, merged -> again.save(merged, done)).open();
            }
        }
    }
}
