package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.fields.Field;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Applied.ReadingBack;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.rac.Argument.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What every facet needs to say which command each of its methods is. */
abstract class Commands {
    /** Properties an object is known by; rac would take another one for another object. */
    private static final Set<EStructuralFeature> NAMES =
            Set.of(Literals.INFOBASE__NAME, Literals.INFOBASE_SUMMARY__NAME);

    private final Caller caller;

    Commands(Caller caller) {
        this.caller = caller;
    }

    final <A> A call(Request<A> request, Cancel cancel) throws AdministrationException {
        return caller.call(request, cancel);
    }

    /** Makes an object, and looks for its id where rac does not tell it. */
    final <T> UUID made(
            Request<Optional<UUID>> request,
            ReadingBack<List<T>> list,
            Predicate<T> isIt,
            Function<T, UUID> id,
            Cancel cancel)
            throws AdministrationException {
        Optional<UUID> told = call(request, cancel);
        if (told.isPresent()) {
            return told.get();
        }
        return list.read().stream()
                .filter(isIt)
                .map(id)
                .findFirst()
                .orElseThrow(() -> new AdministrationException(
                        FailureKind.OUTCOME_UNKNOWN, RacMessage.NOT_THERE.text(request.command())));
    }

    /** Sends a change and nothing else, and reads back what came of it. */
    final <T extends EObject> Applied<T> update(
            Request<?> request, T unknown, Change<T> change, ReadingBack<T> read, Cancel cancel)
            throws AdministrationException {
        change.applyTo(unknown);
        Request<?> whole = request.with(changed(unknown, change));
        return Applied.of(change, () -> sendUnlessEmpty(whole, change, cancel), read);
    }

    /** The same where rac insists on more than what changes. */
    final <T extends EObject> Applied<T> rewrite(
            Request<?> request, Change<T> change, ReadingBack<T> read, Cancel cancel) throws AdministrationException {
        Request<?> whole = request.with(rewritten(wanted(change, read), change));
        return Applied.of(change, () -> sendUnlessEmpty(whole, change, cancel), read);
    }

    /** What an object shall become. */
    static <T extends EObject> T wanted(Change<T> change, ReadingBack<T> read) throws AdministrationException {
        T wanted = EcoreUtil.copy(read.read());
        change.applyTo(wanted);
        return wanted;
    }

    /** What changes, and what rac insists on as it is. */
    static List<Argument> rewritten(EObject wanted, Change<?> change) throws AdministrationException {
        List<Argument> arguments = new ArrayList<>(changed(wanted, change));
        for (Argument argument : Arguments.of(wanted)) {
            if (arguments.stream().noneMatch(sent -> sent.name().equals(argument.name()))) {
                arguments.add(argument.needed(Need.IF_REQUIRED));
            }
        }
        return arguments;
    }

    final void sendUnlessEmpty(Request<?> request, Change<?> change, Cancel cancel) throws AdministrationException {
        if (!change.isEmpty()) {
            call(request, cancel);
        }
    }

    /**
     * Objects with the licences they hold, which rac prints apart: two calls, joined by id. An empty answer of the second is a normal one,
     * it comes for a moment while the cluster is busy.
     */
    final <T extends EObject> List<T> withLicences(Holders<T> holders, Request<List<T>> list, Cancel cancel)
            throws AdministrationException {
        List<T> objects = call(list, cancel);
        Map<UUID, T> byId = new HashMap<>();
        objects.forEach(object -> byId.put(holders.id().apply(object), object));
        Request<List<T>> licences =
                list.answeredBy(Answer.licences(holders.type())).with(Argument.flag("licenses"));
        for (T holder : objects.isEmpty() ? objects : call(licences, cancel)) {
            T object = byId.get(holders.id().apply(holder));
            if (object != null) {
                holders.licences().apply(object).addAll(holders.licences().apply(holder));
            }
        }
        return objects;
    }

    /** What holds licences. */
    record Holders<T extends EObject>(Class<T> type, Function<T, UUID> id, Function<T, List<License>> licences) {}

    private static List<Argument> changed(EObject wanted, Change<?> change) throws AdministrationException {
        for (EStructuralFeature feature : change.values().keySet()) {
            if (NAMES.contains(feature) || feature instanceof EAttribute attribute && attribute.isID()) {
                throw new AdministrationException(
                        FailureKind.UNSUPPORTED,
                        RacMessage.NAME_STAYS.text(Field.of(feature).label()));
            }
        }
        return Arguments.of(wanted, change.values().keySet());
    }
}
