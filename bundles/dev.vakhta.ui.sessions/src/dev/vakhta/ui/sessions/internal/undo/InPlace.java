package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.ChangedInfobase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What a run made of an infobase's locks and left there, as the journal knows it: nobody is asked. */
final class InPlace {
    private InPlace() {}

    static String text(ChangedInfobase infobase) {
        if (infobase.ours().isEmpty()) {
            return "";
        }
        Map<EStructuralFeature, @Nullable Object> ours =
                infobase.ours().getLast().values();
        List<String> parts = new ArrayList<>();
        Object denied = ours.get(Literals.INFOBASE__SESSIONS_DENY);
        if (denied instanceof Boolean on) {
            Object to = ours.get(Literals.INFOBASE__DENIED_TO);
            if (!on) {
                parts.add(UnrestoredMessage.OPEN.text());
            } else if (to == null) {
                parts.add(UnrestoredMessage.CLOSED.text());
            } else {
                parts.add(UnrestoredMessage.CLOSED_TO.text(LockTexts.value(Literals.INFOBASE__DENIED_TO, to)));
            }
        }
        if (ours.get(Literals.INFOBASE__SCHEDULED_JOBS_DENY) instanceof Boolean on) {
            parts.add((on ? UnrestoredMessage.JOBS_DENIED : UnrestoredMessage.JOBS_ALLOWED).text());
        }
        if (ours.get(Literals.INFOBASE__DENIED_MESSAGE) instanceof String message && !message.isEmpty()) {
            parts.add(LockTexts.value(Literals.INFOBASE__DENIED_MESSAGE, message));
        }
        return parts.isEmpty() ? fields(ours) : String.join(", ", parts);
    }

    private static String fields(Map<EStructuralFeature, @Nullable Object> ours) {
        return ours.entrySet().stream()
                .map(one -> UnrestoredMessage.FIELD.text(
                        Field.of(one.getKey()).label(), LockTexts.value(one.getKey(), one.getValue())))
                .collect(Collectors.joining(", "));
    }
}
