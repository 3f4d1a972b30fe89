package dev.vakhta.cli.rac;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.fields.Field;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.rac.RacException;
import dev.vakhta.rac.RacReader;
import dev.vakhta.rac.RacRecord;
import dev.vakhta.rac.grammar.Invocation;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** One command under way: its options, and the way to the server. Of one thread. */
final class RacCall {
    /** Options that say who we are; the others of a command say what to do. */
    private static final String LOGIN = "(agent|cluster|infobase)-(user|pwd)";

    private final Invocation invocation;
    private final Handle handle;
    final Cancel cancel;

    /** Options that were looked at: they name the object that is meant, or say how to act on it. */
    private final Set<String> used = new HashSet<>();

    RacCall(Invocation invocation, Handle handle, Cancel cancel) {
        this.invocation = invocation;
        this.handle = handle;
        this.cancel = cancel;
    }

    <F extends Facet> F facet(Class<F> type) throws AdministrationException {
        return handle.facet(type).orThrow();
    }

    /** Whether an option was given at all. */
    boolean has(String option) {
        used.add(option);
        return invocation.has(option);
    }

    /** Empty: not given, or nothing behind it. */
    String text(String option) {
        used.add(option);
        String value = invocation.value(option);
        return value == null ? "" : value;
    }

    UUID id(String option) throws BadOption {
        String text = text(option);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // and those it takes for one though they are none
        }
        throw new BadOption(option);
    }

    int number(String option) throws BadOption {
        try {
            return Integer.parseInt(text(option));
        } catch (NumberFormatException e) {
            throw new BadOption(option);
        }
    }

    UUID cluster() throws BadOption {
        return id("cluster");
    }

    /** By its id, or since 8.5.1 by its name. */
    UUID infobase() throws AdministrationException, BadOption {
        if (has("infobase")) {
            return id("infobase");
        }
        String name = text("name");
        return facet(InfobaseAdmin.class).infobases(cluster(), cancel).stream()
                .filter(infobase -> name.equalsIgnoreCase(infobase.getName()))
                .map(InfobaseSummary::getId)
                .findFirst()
                .orElseThrow(() -> new AdministrationException(FailureKind.NOT_FOUND, RacWords.NO_INFOBASE.text(name)));
    }

    /** Whether one of these has the name that was given. */
    boolean isNamed(List<? extends EObject> there) {
        String name = text("name");
        return there.stream().anyMatch(one -> name.equals(one.eGet(one.eClass().getEIDAttribute())));
    }

    /**
     * A new object with everything that was given.
     *
     * @throws BadOption a value that is none
     * @throws AdministrationException UNSUPPORTED: an option nobody can act on
     */
    <T extends EObject> T object(EClass type) throws AdministrationException, BadOption {
        Change<T> everything = values(type, Set.of());
        T object = cast(EcoreUtil.create(type));
        everything.applyTo(object);
        return object;
    }

    /** Properties that were given, but for those by which the object itself was named; fails like {@link #object}. */
    <T extends EObject> Change<T> change(EClass type) throws AdministrationException, BadOption {
        return values(type, Set.copyOf(used));
    }

    private <T extends EObject> Change<T> values(EClass type, Set<String> besides)
            throws AdministrationException, BadOption {
        Change<T> change = Change.nothing();
        for (Invocation.Given given : invocation.options()) {
            String option = given.name();
            if (besides.contains(option) || option.matches(LOGIN)) {
                continue;
            }
            List<Field> fields = fields(type, option);
            if (fields.isEmpty() && !used.contains(option)) {
                throw notOffered(option);
            }
            for (Field field : fields) {
                change = change.with(field.feature(), value(type, field, option));
            }
        }
        return change;
    }

    /** Several for an option whose words are flags. */
    private static List<Field> fields(EClass type, String option) {
        return type.getEAllStructuralFeatures().stream()
                .map(Field::of)
                .filter(field -> option.equals(field.detail("flag") == null ? field.key() : field.detail("printed")))
                .toList();
    }

    /** A value, read from the line rac would print of it. Null: none, as of a time that is cleared. */
    private @Nullable Object value(EClass type, Field field, String option) throws AdministrationException, BadOption {
        EStructuralFeature feature = field.feature();
        String value = feature.isMany() ? String.join(" ", invocation.values(option)) : text(option);
        RacRecord<?> record = read(type, option, field.detail("flag") == null ? value : value.replace(',', '|'));
        if (record.doubtful()) {
            throw new BadOption(option);
        } else if (!record.unread().isEmpty()) {
            throw notOffered(option + "=" + value); // a word that rac takes, and nobody knows what it is for the server
        } else if (feature.isUnsettable() && !record.object().eIsSet(feature)) {
            throw new BadOption(option); // a number must be one
        }
        return record.object().eGet(feature);
    }

    private static RacRecord<?> read(EClass type, String option, String value) throws BadOption {
        byte[] line =
                "%s : \"%s\"\n".formatted(option, value.replace("\"", "\"\"")).getBytes(StandardCharsets.UTF_8);
        try {
            return RacReader.records(type.getInstanceClass().asSubclass(EObject.class), line)
                    .getFirst();
        } catch (RacException e) {
            throw new BadOption(option);
        }
    }

    private static AdministrationException notOffered(String option) {
        return new AdministrationException(FailureKind.UNSUPPORTED, RacWords.OPTION_NOT_OFFERED.text("--" + option));
    }

    @SuppressWarnings("unchecked") // the class of the object is the one that was asked for
    private static <T extends EObject> T cast(EObject object) {
        return (T) object;
    }
}
