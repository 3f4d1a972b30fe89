package dev.vakhta.ui.files.internal.base;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Facet;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file infobase.
 *
 * @param row as it was when it was chosen
 */
public record Base(LiveTarget target, Row<InfobaseSummary> row) {
    /** The infobase of a selected line; null: it leads to none. */
    public static @Nullable Base of(LiveRow selected) {
        InfobaseSummary infobase = selected.infobase();
        return infobase == null
                ? null
                : new Base(selected.target(), new Row<>(selected.row().cluster(), infobase));
    }

    private Place place() {
        return Place.of(target.target(), row);
    }

    public UUID cluster() {
        return place().cluster();
    }

    public UUID id() {
        return place().infobase();
    }

    public String name() {
        return place().infobaseName();
    }

    /** The same for the same infobase of the same target, by whatever way it was chosen. */
    public String key() {
        return target.target().getId() + "." + id();
    }

    /** As processings are started on it. */
    public LiveRow line() {
        return new LiveRow(target, row);
    }

    /** @throws AdministrationException it is not to be had, with the reason */
    <F extends Facet> F facet(Class<F> type) throws AdministrationException {
        return target.handle().facet(type).orThrow();
    }

    /** Why its target does not give something; empty: it does. */
    String denial(Class<? extends Facet> type) throws AdministrationException {
        String reason = target.handle().facet(type).reason();
        return reason == null ? "" : reason;
    }
}
