package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Meaning;
import dev.vakhta.provider.rac.Argument.Need;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Properties of objects as options of rac, the inverse of reading what it prints. Names and words come from the model; where rac takes
 * other words than it prints (0 and 1 are yes and no), its help decides.
 */
final class Arguments {
    /** Pairs rac knows for no and yes. */
    private static final List<List<String>> NO_YES =
            List.of(List.of("no", "yes"), List.of("off", "on"), List.of("0", "1"));

    /** Between words of one option: printed with a bar, taken with a comma. */
    private static final String JOINT = ",";

    private Arguments() {}

    /** The options that set these properties to what they are in the object. */
    static List<Argument> of(EObject object, Collection<? extends EStructuralFeature> features) {
        List<Argument> arguments = new ArrayList<>();
        Map<String, List<String>> joint = new LinkedHashMap<>();
        for (EStructuralFeature feature : features) {
            Field field = Field.of(feature);
            String flag = field.detail("flag");
            if (flag != null) {
                String name = String.valueOf(field.detail("printed"));
                joint.computeIfAbsent(name, any -> flags(object, name));
            } else if (feature.isMany()) {
                ((Collection<?>) object.eGet(feature))
                        .forEach(each -> arguments.add(option(field, List.of(one(each)))));
            } else {
                arguments.add(option(field, spellings(field, object.eGet(feature))));
            }
        }
        joint.forEach((name, words) ->
                arguments.add(new Argument(name, List.of(String.join(JOINT, words)), Need.ALWAYS, null)));
        return arguments;
    }

    /** Everything the object knows of itself; empty texts go only where rac insists on them. */
    static List<Argument> of(EObject object) {
        List<Argument> arguments = new ArrayList<>(of(object, known(object)));
        object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> isText(feature) && isEmpty(object, feature))
                .map(feature -> option(Field.of(feature), List.of("")).needed(Need.IF_REQUIRED))
                .forEach(arguments::add);
        return arguments;
    }

    /** The properties that have a value, but not the id, which the server gives, and what only the RAS protocol has. */
    static List<EStructuralFeature> known(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.getName().matches("id|reserved\\d+"))
                .filter(feature -> object.eIsSet(feature) && !isEmpty(object, feature))
                .toList();
    }

    private static boolean isText(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == String.class;
    }

    private static boolean isEmpty(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value == null || value.equals("");
    }

    private static Argument option(Field field, List<String> spellings) {
        return new Argument(field.key(), spellings, Need.ALWAYS, field.label());
    }

    /** The words of all flags that share an option and are set. */
    private static List<String> flags(EObject object, String name) {
        List<String> words = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Field field = Field.of(feature);
            String flag = field.detail("flag");
            if (flag != null && name.equals(field.detail("printed")) && Boolean.TRUE.equals(object.eGet(feature))) {
                words.add(flag);
            }
        }
        return words;
    }

    /** An empty text where there is no value: that clears it. */
    private static List<String> spellings(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> List.of("");
            case Boolean yes -> {
                int code = yes ? 1 : 0;
                Stream<String> usual = NO_YES.stream().map(pair -> pair.get(code));
                yield Stream.concat(Stream.ofNullable(field.words().get(code)), usual)
                        .distinct()
                        .toList();
            }
            case Number number -> List.of(field.words().getOrDefault(number.intValue(), number.toString()));
            default -> List.of(one(value));
        };
    }

    private static String one(Object value) {
        return switch (value) {
            case LocalDateTime time -> Meaning.ISO.format(time);
            case PortRange range -> range.getLow() + ":" + range.getHigh();
            default -> value.toString();
        };
    }
}
