package dev.vakhta.processing;

import java.util.List;

/**
 * Processings that are found while Vakhta runs, such as scripts in a folder. Contributed by {@code dev.vakhta.processing.processings}. What of them
 * is broken it logs by itself, with its name, and leaves out.
 */
public interface ProcessingSource {
    /** All there are now. Asked on a thread that may wait, now and then. */
    List<Processing> processings();
}
