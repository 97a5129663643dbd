package nl.veiligesteden.werkplek.design;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Two edits of the same record, field by field, against what both began with. Where only one side changed a field, that side's
 * value is proposed. Where both did, a person chooses; of two running texts the proposal is one that holds both edits, word by word,
 * as long as both didn't change the same words.
 */
public record ThreeWay<R extends Record>(R base, R mine, R theirs) {

    /** The fields of all forms that hold running text: two edits of one can be made one. */
    private static final Set<String> RUNNING = Set.of("description", "contribution", "body", "closing", "explanation", "mainObjective");

    /** Whose value a field gets. */
    public enum Side { MINE, THEIRS, BOTH }

    /** A field that the two edits don't agree on, and what can become of it. */
    public record Difference(String field, Object base, Object mine, Object theirs, Set<Side> choices, Side proposed) {

        /** The text that holds both edits; only where that is a choice. */
        String both() {
            return WordDiff.merged((String) base, (String) mine, (String) theirs);
        }
    }

    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : components()) {
            Object myValue = value(component, mine);
            Object theirValue = value(component, theirs);
            Object baseValue = value(component, base);
            if (!Objects.equals(myValue, theirValue)) {
                boolean bothChanged = !Objects.equals(myValue, baseValue) && !Objects.equals(theirValue, baseValue);
                boolean both = bothChanged && RUNNING.contains(component.getName()) && !"".equals(myValue) && !"".equals(theirValue);
                differences.add(new Difference(component.getName(), baseValue, myValue, theirValue,
                        both ? EnumSet.allOf(Side.class) : EnumSet.of(Side.MINE, Side.THEIRS),
                        both && !WordDiff.clash((String) baseValue, (String) myValue, (String) theirValue) ? Side.BOTH : bothChanged || Objects.equals(theirValue, baseValue) ? Side.MINE : Side.THEIRS));
            }
        }
        return differences;
    }

    /** The record with the chosen side's value in the named fields and mine in all others. */
    public R merged(Map<String, Side> chosen) {
        Object[] values = Arrays.stream(components())
                .map(component -> merged(component, chosen.getOrDefault(component.getName(), Side.MINE))).toArray();
        Class<?>[] types = Arrays.stream(components()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> constructor = (Constructor<R>) mine.getClass().getDeclaredConstructor(types);
            // A form's own record stays in its package.
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            // Of two texts that are right each, the sum may be too long.
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object merged(RecordComponent component, Side side) {
        return switch (side) {
            case MINE -> value(component, mine);
            case THEIRS -> value(component, theirs);
            case BOTH -> WordDiff.merged((String) value(component, base), (String) value(component, mine), (String) value(component, theirs));
        };
    }

    private RecordComponent[] components() {
        return mine.getClass().getRecordComponents();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
