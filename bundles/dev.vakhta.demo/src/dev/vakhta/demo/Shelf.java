package dev.vakhta.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * Records of one kind in their order, each known by its id or its name; those that go out are copies. As with all that
 * lives, whoever calls holds the world's monitor.
 */
final class Shelf<T extends EObject> {
    private final List<T> records = new ArrayList<>();
    private final Function<Object, Refusal> unknown;

    /** @param unknown what is said of an id or a name that is not here */
    Shelf(Function<Object, Refusal> unknown) {
        this.unknown = unknown;
    }

    /** The records themselves. */
    Stream<T> stream() {
        return records.stream();
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    List<T> copies() {
        return Records.copies(records);
    }

    T copy(Object key) {
        return Records.copy(records.get(place(key)));
    }

    boolean has(Object key) {
        return find(key) >= 0;
    }

    /** The id of a record that must be here already; or has the nil id, instead of which it is given a new one. */
    UUID identify(T record, World world) {
        if (key(record).equals(World.NIL)) {
            record.eSet(record.eClass().getEIDAttribute(), world.uuid());
        } else {
            place(key(record));
        }
        return (UUID) key(record);
    }

    /** In the place of the one with its key, or at the end. */
    void save(T record) {
        int place = find(key(record));
        if (place < 0) {
            records.add(record);
        } else {
            records.set(place, record);
        }
    }

    /** At that position or, where the list is shorter, at the end; away from where it was. */
    void save(T record, int position) {
        records.removeIf(each -> key(each).equals(key(record)));
        records.add(Math.clamp(position, 0, records.size()), record);
    }

    void remove(Object key) {
        records.remove(place(key));
    }

    private int place(Object key) {
        int place = find(key);
        if (place < 0) {
            throw unknown.apply(key);
        }
        return place;
    }

    private int find(Object key) {
        for (int i = 0; i < records.size(); i++) {
            if (key(records.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static Object key(EObject record) {
        return record.eGet(record.eClass().getEIDAttribute());
    }
}
