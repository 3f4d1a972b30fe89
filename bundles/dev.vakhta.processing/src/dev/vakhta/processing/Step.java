package dev.vakhta.processing;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One command of a plan.
 *
 * @param on what it is sent about
 * @param cluster where; the limit of simultaneous commands counts per cluster of a target
 * @param what in words: "terminate session 17, Иванов, WS-014"
 * @param risk what this one may cost; empty when nothing
 * @param undo how to go back; empty: there is no way
 * @param command sends it
 * @param readBack asks whether it happened; called only when that is not known
 */
public record Step(Chosen on, UUID cluster, String what, String risk, String undo, Command command, ReadBack readBack) {
    /** The sending. */
    public interface Command {
        void send(Cancel cancel) throws AdministrationException;

        /**
         * The same, and tells how it goes on.
         *
         * @param said called with one sentence in the reader's language, on any thread
         */
        default void send(Consumer<String> said, Cancel cancel) throws AdministrationException {
            send(cancel);
        }

        /** Whether another step's sending has begun this one, too: then it is asked what came of it even after a cancel. */
        default boolean isUnderWay() {
            return false;
        }
    }

    /** The look afterwards. */
    public interface ReadBack {
        /** Whether what was wanted is so. */
        boolean happened(Cancel cancel) throws AdministrationException;
    }
}
