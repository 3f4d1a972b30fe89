package dev.vakhta.model.fields;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** A column of a plug-in. What it throws or how long it takes is no harm to whoever shows it: see {@link Computed}. */
public final class Contributed extends Described {
    /** The extension point; its schema stands in {@code schema/columns.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.model.columns";

    /** What is shown while it is being found out. */
    private static final String PENDING = "…";

    private static final List<String> UNITS = List.of("s", "ms", "B", "KB", "%");

    /** Types of values, by the words that declare them. */
    private enum Type {
        TEXT(String.class, new Meaning.Plain()),
        NUMBER(Double.class, new Meaning.Plain()),
        TIME(LocalDateTime.class, new Meaning.Time()),
        FLAG(Boolean.class, new Meaning.Words(Map.of(0, "no", 1, "yes")));

        final Class<?> type;
        final Meaning meaning;

        Type(Class<?> type, Meaning meaning) {
            this.type = type;
            this.meaning = meaning;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Any number will do: those of one column compare with each other. */
        @Nullable
        Comparable<?> checked(@Nullable Object value) throws BrokenValue {
            return switch (value) {
                case Number number when this == NUMBER -> number.doubleValue();
                case Comparable<?> fitting when type.isInstance(fitting) -> fitting;
                case null -> null;
                default ->
                    throw new BrokenValue(
                            FieldMessage.BAD_VALUE.text(value.getClass().getName(), word()));
            };
        }

        static Type of(String word) throws BrokenExtensionException {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new BrokenExtensionException(FieldMessage.BAD_TYPE.text(
                            word, Arrays.stream(values()).map(Type::word).collect(Collectors.joining(", ")))));
        }
    }

    /** A value that is not what was declared. */
    private static final class BrokenValue extends Exception {
        private static final long serialVersionUID = 1;

        BrokenValue(String sentence) {
            super(sentence);
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }

    private final Extension extension;
    private final EClass of;
    private final Computed<Comparable<?>> values;

    private Contributed(Extension extension, String key, EClass of, Type type, Meaning meaning) {
        super(key, "plugins", extension.attribute("shown").equals("true"), type.type, meaning);
        this.extension = extension;
        this.of = of;
        values = new Computed<>(extension, () -> {
            ColumnContribution column = extension.create(ColumnContribution.class);
            return row -> type.checked(column.value(row));
        });
    }

    /** The column an extension declares; nothing of its plug-in is loaded. */
    static Contributed of(Extension extension) throws BrokenExtensionException {
        String key = extension.required("key");
        if (!key.matches("[a-z][a-z0-9-]{0,60}")) {
            throw new BrokenExtensionException(FieldMessage.BAD_KEY.text(key));
        }
        extension.required("label");
        extension.required("explanation");
        extension.required("class");
        Type type = Type.of(extension.required("type"));
        String unit = extension.attribute("unit");
        if (!unit.isEmpty() && !(type == Type.NUMBER && UNITS.contains(unit))) {
            throw new BrokenExtensionException(FieldMessage.BAD_UNIT.text(unit, String.join(", ", UNITS)));
        }
        Meaning meaning = unit.isEmpty() ? type.meaning : new Meaning.Amount(unit);
        return new Contributed(extension, key, classOf(extension), type, meaning);
    }

    /** The class of objects an extension says something of. */
    public static EClass classOf(Extension extension) throws BrokenExtensionException {
        String name = extension.required("of");
        if (ClusterPackage.eINSTANCE.getEClassifier(name) instanceof EClass found) {
            return found;
        }
        throw new BrokenExtensionException(FieldMessage.BAD_CLASS.text(name));
    }

    /** Those of a class that are whole, behind others whose keys they must not take. */
    public static List<Column> installed(EClass type, List<Column> others) {
        List<String> taken = others.stream().map(Column::key).collect(Collectors.toList());
        return Extension.all(EXTENSION_POINT, Contributed::of).stream()
                .filter(column -> column.of == type && column.isNew(taken))
                .<Column>map(column -> column)
                .toList();
    }

    private boolean isNew(List<String> taken) {
        boolean there = taken.contains(key());
        if (there) {
            extension.report(new BrokenExtensionException(FieldMessage.TAKEN.text(key())));
        }
        taken.add(key());
        return !there;
    }

    @Override
    @Nullable
    String find(String ending) {
        String text = extension.attribute(
                switch (ending) {
                    case "" -> "label";
                    case ".help" -> "explanation";
                    default -> ending.substring(1);
                });
        return text.isEmpty() ? null : text;
    }

    @Override
    @Nullable
    Comparable<?> read(Row<?> row) {
        return values.of(row).value();
    }

    @Override
    public String text(Row<?> row) {
        Computed.Found<Comparable<?>> found = values.of(row);
        return found.pending() ? PENDING : found.problem().isEmpty() ? super.text(row) : "";
    }

    @Override
    public String problem(Row<?> row) {
        return values.of(row).problem();
    }

    @Override
    public boolean prepare(Collection<? extends Row<?>> rows) {
        return values.prepare(rows);
    }
}
