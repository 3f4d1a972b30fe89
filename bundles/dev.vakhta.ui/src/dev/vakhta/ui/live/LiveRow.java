package dev.vakhta.ui.live;

import dev.vakhta.model.fields.Row;

/** A selected object and the target it belongs to: what the views of objects give to the selection service. */
public record LiveRow(LiveTarget target, Row<?> row) {}
