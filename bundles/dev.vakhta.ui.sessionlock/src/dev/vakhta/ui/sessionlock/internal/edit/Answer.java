package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.provider.AdministrationException;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a job found out about an entrance.
 *
 * @param now the locks as they are; null: they could not be read
 * @param held the entry of the undo journal that names the infobase; null: none
 * @param failure why it could not be read, or what was not saved; null: all went well
 * @param lacks the fields its provider has none of, each with the reason
 */
public record Answer(
        Entrance entrance,
        @Nullable Infobase now,
        @Nullable Unrestored held,
        @Nullable AdministrationException failure,
        Map<EStructuralFeature, String> lacks) {
    public Answer {
        lacks = Map.copyOf(lacks);
    }

    /** Of one whose provider has all fields, or of which nothing is known. */
    public Answer(
            Entrance entrance,
            @Nullable Infobase now,
            @Nullable Unrestored held,
            @Nullable AdministrationException failure) {
        this(entrance, now, held, failure, Map.of());
    }
}
