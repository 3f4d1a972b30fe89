package dev.vakhta.ras;

import java.util.Arrays;
import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A record as a server sent it: the object, and the bytes it was made of. It goes back in place of an object, with all bytes as they came
 * but those of the changed fields: an object cannot hold which of two nulls a text was, bytes that are no UTF-8, or a true that is not 1.
 *
 * @param <T> the model's class
 */
public final class Original<T extends EObject> {
    private final Layout<T> layout;
    private final int version;
    private final T object;
    private final byte[] bytes;

    Original(Layout<T> layout, int version, T object, byte[] bytes) {
        this.layout = layout;
        this.version = version;
        this.object = object;
        this.bytes = bytes;
    }

    public T object() {
        return object;
    }

    /** The record with those features as another object has them; what this version's records do not have is left out. */
    public Original<T> with(Collection<? extends EStructuralFeature> features, T changed) {
        WireReader in = new WireReader(bytes, version);
        WireWriter out = new WireWriter(version);
        layout.fields(version).forEach(field -> {
            int from = in.offset();
            skip(field, in);
            if (features.contains(field.feature())) {
                field.write(out, changed);
            } else {
                out.raw(Arrays.copyOfRange(bytes, from, in.offset()));
            }
        });
        return new Original<>(layout, version, changed, out.toByteArray());
    }

    private static void skip(Layout.Field field, WireReader in) {
        try {
            field.type().read(in);
        } catch (WireException e) {
            throw new IllegalStateException(e); // it was read from these bytes before
        }
    }

    /** Only to where it came from: records differ by version. */
    void write(WireWriter out, Layout<?> as) {
        if (as != layout || out.version() != version) {
            throw new IllegalArgumentException(layout.record().getName() + " of version " + version);
        }
        out.raw(bytes);
    }
}
