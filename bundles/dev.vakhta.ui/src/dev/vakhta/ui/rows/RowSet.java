package dev.vakhta.ui.rows;

import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;

/**
 * All rows of a class that are known at one moment.
 *
 * @param rows of all connected targets
 * @param stale clusters whose list could not be read the last time, and when theirs was read
 * @param troubles what could not be read
 */
public record RowSet(EClass type, List<Row<?>> rows, Map<ClusterView, Instant> stale, List<Line.Trouble> troubles) {}
