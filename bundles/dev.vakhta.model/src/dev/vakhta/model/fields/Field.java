package dev.vakhta.model.fields;

import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.text.Texts;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** A field of the model as {@code cluster.ecore} describes it; the header there says what the annotations mean. */
public final class Field extends Described {
    private static final String ANNOTATION = "https://vakhta.dev/field";

    private final EStructuralFeature feature;

    private Field(EStructuralFeature feature, boolean shown) {
        super(
                key(feature),
                Objects.requireNonNullElse(detail(feature, "group"), "main"),
                shown,
                type(feature),
                meaning(feature));
        this.feature = feature;
    }

    /** The column of a feature. */
    public static Field of(EStructuralFeature feature) {
        return new Field(feature, "true".equals(detail(feature, "shown")));
    }

    /** The same, but no column until somebody chooses it. */
    public Field hidden() {
        return new Field(feature, false);
    }

    private static String key(EStructuralFeature feature) {
        String key = detail(feature, "key");
        return key == null ? feature.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) : key;
    }

    private static Class<?> type(EStructuralFeature feature) {
        return feature.isMany()
                ? String.class
                : EcoreUtil.wrapperClassFor(feature.getEType().getInstanceClass());
    }

    /** What {@code cluster.ecore} says of this field under that name; its header explains the names. */
    public @Nullable String detail(String name) {
        return detail(feature, name);
    }

    /** The words rac prints, by the codes they stand for (a boolean's are 0 and 1); empty where it prints the values. */
    public Map<Integer, String> words() {
        String words = detail("words");
        String named = words == null ? detail("named") : words;
        return named == null ? Map.of() : codes(named);
    }

    private static @Nullable String detail(EStructuralFeature feature, String name) {
        return EcoreUtil.getAnnotation(feature, ANNOTATION, name);
    }

    private static Meaning meaning(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        String words = detail(feature, "words");
        String unit = detail(feature, "unit");
        if (words != null || type == boolean.class) {
            return new Meaning.Words(codes(words == null ? "no,yes" : words));
        } else if (unit != null) {
            return new Meaning.Amount(unit);
        } else if (type == LocalDateTime.class) {
            return new Meaning.Time();
        }
        return type == UUID.class && !feature.isMany() ? id(feature) : text(feature);
    }

    private static Meaning id(EStructuralFeature feature) {
        return switch (feature.getName()) {
            case "id" -> new Meaning.NamedId(Related::ownName);
            case "infobase" -> new Meaning.NamedId(Related::infobaseName);
            case "process" -> new Meaning.NamedId(Related::processName);
            default -> new Meaning.Id();
        };
    }

    private static Meaning text(EStructuralFeature feature) {
        return switch (feature.getName()) {
            case "appId" -> new Meaning.Application(false);
            case "application" -> new Meaning.Application(true);
            default -> new Meaning.Plain();
        };
    }

    /** {@code no,yes} counts from 0; {@code 0=none,2=all} gives the codes. */
    private static Map<Integer, String> codes(String words) {
        Map<Integer, String> codes = new HashMap<>();
        for (String word : words.split(",")) {
            int equals = word.indexOf('=');
            codes.put(
                    equals < 0 ? codes.size() : Integer.valueOf(word.substring(0, equals)), word.substring(equals + 1));
        }
        return Map.copyOf(codes);
    }

    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public List<String> aliases() {
        String aliases = detail(feature, "aliases");
        return aliases == null ? List.of() : Arrays.asList(aliases.split(","));
    }

    @Override
    public boolean secret() {
        return "true".equals(detail(feature, "secret"));
    }

    @Override
    @Nullable
    String find(String ending) {
        String own = feature.getEContainingClass().getName() + "." + feature.getName() + ending;
        String text = Texts.find(Field.class, "fields", own);
        return text == null ? Texts.find(Field.class, "fields", feature.getName() + ending) : text;
    }

    @Override
    @Nullable
    Comparable<?> read(Row<?> row) {
        EObject object = row.object();
        if (feature.isUnsettable() && !object.eIsSet(feature)) {
            return null;
        }
        Object value = object.eGet(feature);
        return value instanceof Collection<?> many
                ? many.stream().map(Field::item).collect(Collectors.joining(" "))
                : (Comparable<?>) value;
    }

    /** One of many values, as rac prints it; of a licence, what people call it. */
    private static String item(Object value) {
        return switch (value) {
            case PortRange range -> range.getLow() + ":" + range.getHigh();
            case License licence -> String.valueOf(licence.getShortPresentation());
            default -> value.toString();
        };
    }
}
