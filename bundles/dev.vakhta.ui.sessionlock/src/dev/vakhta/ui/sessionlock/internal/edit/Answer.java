package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.provider.AdministrationException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a job found out about an entrance.
 *
 * @param now the locks as they are; null: they could not be read
 * @param held the entry of the undo journal that names the infobase; null: none
 * @param failure why it could not be read, or what was not saved; null: all went well
 */
public record Answer(
        Entrance entrance,
        @Nullable Infobase now,
        @Nullable Unrestored held,
        @Nullable AdministrationException failure) {}
