package dev.vakhta.processing;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.util.UUID;

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
    }

    /** The look afterwards. */
    public interface ReadBack {
        /** Whether what was wanted is so. */
        boolean happened(Cancel cancel) throws AdministrationException;
    }
}
