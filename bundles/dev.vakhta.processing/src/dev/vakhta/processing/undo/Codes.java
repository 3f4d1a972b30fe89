package dev.vakhta.processing.undo;

import dev.vakhta.model.fields.Field;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.target.SecretTexts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Keeps what is secret of an entry's values in secure storage, and finds it there. */
record Codes(SecretTexts storage, String entry) {
    /** @param name of the secrets among the values; used once in an entry */
    LockValues keep(Map<EStructuralFeature, @Nullable Object> clear, String name) throws AdministrationException {
        Map<EStructuralFeature, @Nullable Object> kept = new LinkedHashMap<>(clear);
        for (Map.Entry<EStructuralFeature, @Nullable Object> one : kept.entrySet()) {
            if (Field.of(one.getKey()).secret() && one.getValue() instanceof String text && !text.isEmpty()) {
                String full = name + "." + Field.of(one.getKey()).key();
                try {
                    storage.put(entry, full, text);
                } catch (IOException e) {
                    throw new AdministrationException(
                            FailureKind.UNSUPPORTED, UndoMessage.CODE_UNKEPT.text(e.getMessage()), e);
                }
                one.setValue(new KeptSecret(full));
            }
        }
        return new LockValues(kept);
    }

    /** A value as the server knows it; null also for a secret that is lost. */
    @Nullable
    Object clear(@Nullable Object value) throws AdministrationException {
        if (value instanceof KeptSecret secret) {
            try {
                return storage.get(entry, secret.name());
            } catch (IOException e) {
                throw new AdministrationException(
                        FailureKind.UNSUPPORTED, UndoMessage.CODES_LOCKED.text(e.getMessage()), e);
            }
        }
        return value;
    }

    /** The values with their secrets, for nobody but a server. */
    Map<EStructuralFeature, @Nullable Object> clear(LockValues kept, Place place) throws AdministrationException {
        Map<EStructuralFeature, @Nullable Object> clear = new LinkedHashMap<>();
        for (Map.Entry<EStructuralFeature, @Nullable Object> one : kept.values().entrySet()) {
            Object value = clear(one.getValue());
            if (value == null && one.getValue() instanceof KeptSecret) {
                throw new AdministrationException(
                        FailureKind.UNSUPPORTED, UndoMessage.CODE_LOST.text(place.infobaseName()));
            }
            clear.put(one.getKey(), value);
        }
        return clear;
    }
}
