package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.fields.Related;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** A selected object and the target it belongs to: what the views of objects give to the selection service. */
public record LiveRow(LiveTarget target, Row<?> row) {
    /** The infobase it is, or belongs to as sessions do; null: none that is known. */
    public @Nullable InfobaseSummary infobase() {
        return row.object() instanceof InfobaseSummary infobase
                ? infobase
                : row.cluster().infobase(Related.infobase(row));
    }
}
