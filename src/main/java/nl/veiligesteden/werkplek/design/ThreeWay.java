package nl.veiligesteden.werkplek.design;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Two edits of the same record, field by field, against what both began with. Where only one side changed a field, that side's
 * value is proposed; where both did, a person chooses.
 */
public record ThreeWay<R extends Record>(R base, R mine, R theirs) {

    /** A field that the two edits don't agree on. */
    public record Difference(String field, Object mine, Object theirs, boolean theirsProposed) {
    }

    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : components()) {
            Object myValue = value(component, mine);
            Object theirValue = value(component, theirs);
            if (!Objects.equals(myValue, theirValue)) {
                differences.add(new Difference(component.getName(), myValue, theirValue, Objects.equals(myValue, value(component, base))));
            }
        }
        return differences;
    }

    /** The record with the other side's value in the named fields and mine in all others. */
    public R merged(Set<String> fieldsOfTheirs) {
        Object[] values = Arrays.stream(components())
                .map(component -> value(component, fieldsOfTheirs.contains(component.getName()) ? theirs : mine)).toArray();
        Class<?>[] types = Arrays.stream(components()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> constructor = (Constructor<R>) mine.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RecordComponent[] components() {
        return mine.getClass().getRecordComponents();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
