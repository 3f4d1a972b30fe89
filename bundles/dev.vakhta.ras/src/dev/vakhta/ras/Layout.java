package dev.vakhta.ras;

import dev.vakhta.model.cluster.ClusterPackage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The fields of one record in the order of the wire, each naming the generated feature it fills and, where it is not in
 * every version, its gate. A feature behind a closed gate stays unset: absent is not zero.
 *
 * @param <T> the model's class
 */
public final class Layout<T extends EObject> implements Type<T> {
    /**
     * One line of the table.
     *
     * @param forNew what an object says that was not read from a server and leaves the feature unset; null for the
     *     feature's own default
     */
    public record Field(
            EStructuralFeature feature,
            Type<?> type,
            IntPredicate gate,
            @Nullable Object forNew) {
        void write(WireWriter out, EObject object) {
            boolean unset = forNew != null && !object.eIsSet(feature);
            type.writeObject(out, unset ? forNew : object.eGet(feature));
        }
    }

    private static final int OLDEST = 3;
    private static final int NEWEST = 16;
    private static final IntPredicate ALWAYS = version -> true;

    private final Class<T> type;
    private final EClass record;
    private final List<Field> fields = new ArrayList<>();
    private int leastBytes;

    private Layout(Class<T> type) {
        this.type = type;
        this.record = (EClass) ClusterPackage.eINSTANCE.getEClassifier(type.getSimpleName());
    }

    static <T extends EObject> Layout<T> of(Class<T> type) {
        return new Layout<>(type);
    }

    /** A field of every version. */
    Layout<T> at(int featureId, Type<?> type) {
        leastBytes += type.leastBytes();
        return at(featureId, type, ALWAYS);
    }

    Layout<T> at(int featureId, Type<?> type, IntPredicate gate) {
        return at(featureId, type, gate, null);
    }

    Layout<T> at(int featureId, Type<?> type, IntPredicate gate, @Nullable Object forNew) {
        fields.add(new Field(record.getEStructuralFeature(featureId), type, gate, forNew));
        return this;
    }

    /** The gate of a field that came with that endpoint version. */
    static IntPredicate since(int endpointVersion) {
        return version -> version >= endpointVersion;
    }

    public EClass record() {
        return record;
    }

    public List<Field> fields() {
        return List.copyOf(fields);
    }

    /** The fields a record has at that version of the endpoint. */
    Stream<Field> fields(int version) {
        return fields.stream().filter(field -> field.gate().test(version));
    }

    /** The least version of an endpoint whose records have all those features; empty when none has one of them. */
    public OptionalInt leastVersion(Collection<? extends EStructuralFeature> features) {
        return IntStream.rangeClosed(OLDEST, NEWEST)
                .filter(version -> fields(version).map(Field::feature).toList().containsAll(features))
                .findFirst();
    }

    /** The same record, read with its bytes. */
    public Type<Original<T>> original() {
        return new Type<>() {
            @Override
            public Original<T> read(WireReader in) throws WireException {
                int from = in.offset();
                T object = Layout.this.read(in);
                return new Original<>(Layout.this, in.version(), object, in.bytes(from));
            }

            @Override
            public void writeObject(WireWriter out, @Nullable Object value) {
                Layout.this.writeObject(out, value);
            }

            @Override
            public int leastBytes() {
                return leastBytes;
            }
        };
    }

    @Override
    public T read(WireReader in) throws WireException {
        EObject object = EcoreUtil.create(record);
        for (Field field : fields) {
            if (field.gate().test(in.version())) {
                try {
                    object.eSet(field.feature(), field.type().read(in));
                } catch (WireException e) {
                    throw e.within(record.getName() + "." + field.feature().getName());
                }
            }
        }
        return type.cast(object);
    }

    /** @param value an object, or the {@link Original} of one */
    @Override
    public void writeObject(WireWriter out, @Nullable Object value) {
        if (value instanceof Original<?> original) {
            original.write(out, this);
            return;
        }
        EObject object = Objects.requireNonNull(type.cast(value));
        for (Field field : fields) {
            if (field.gate().test(out.version())) {
                field.write(out, object);
            }
        }
    }

    @Override
    public int leastBytes() {
        return leastBytes;
    }
}
