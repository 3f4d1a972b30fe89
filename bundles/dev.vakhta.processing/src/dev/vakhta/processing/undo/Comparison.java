package dev.vakhta.processing.undo;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.Conflict.Difference;
import dev.vakhta.provider.AdministrationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** The locks of an infobase as they are now, beside what was before and what we set. Reads secure storage. */
record Comparison(ChangedInfobase held, Infobase now, Codes codes) {
    boolean isAsBefore() throws AdministrationException {
        return differing(held.before()).isEmpty();
    }

    /** Values to be set for that; a code that is lost is a failure. */
    Map<EStructuralFeature, @Nullable Object> back() throws AdministrationException {
        Map<EStructuralFeature, @Nullable Object> back = new LinkedHashMap<>(codes.clear(held.before(), held.place()));
        back.keySet().retainAll(differing(held.before()));
        return back;
    }

    /** What is neither as before nor as we set it. */
    List<Difference> alien() throws AdministrationException {
        List<EStructuralFeature> alien = new ArrayList<>(differing(held.before()));
        for (LockValues ours : held.ours()) { // a change need not have set every field that a later one did
            List<EStructuralFeature> others = differing(ours);
            alien.removeIf(field -> ours.values().containsKey(field) && !others.contains(field));
        }
        LockValues newest =
                held.ours().isEmpty() ? LockValues.NONE : held.ours().getLast();
        return alien.stream()
                .map(field -> new Difference(
                        field,
                        LockTexts.value(field, held.before().values().get(field)),
                        LockTexts.value(field, newest.values().get(field)),
                        LockTexts.value(field, now.eGet(field))))
                .toList();
    }

    private List<EStructuralFeature> differing(LockValues values) throws AdministrationException {
        List<EStructuralFeature> differing = new ArrayList<>();
        for (Map.Entry<EStructuralFeature, @Nullable Object> one :
                values.values().entrySet()) {
            if (!LockTexts.same(codes.clear(one.getValue()), now.eGet(one.getKey()))) {
                differing.add(one.getKey());
            }
        }
        return differing;
    }
}
