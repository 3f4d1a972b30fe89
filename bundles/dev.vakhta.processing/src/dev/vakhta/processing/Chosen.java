package dev.vakhta.processing;

import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.Handle;

/**
 * An object to run on.
 *
 * @param handle the way to its target
 * @param row the object as last read, with its cluster
 * @param byId whether the person named just this one, and did not sweep it in with a condition: service sessions are touched only so
 */
public record Chosen(Handle handle, Row<?> row, boolean byId) {}
