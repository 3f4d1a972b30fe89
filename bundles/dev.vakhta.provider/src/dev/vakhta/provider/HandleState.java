package dev.vakhta.provider;

import org.eclipse.jdt.annotation.Nullable;

/** @param failure why, when the phase is FAILED */
public record HandleState(Phase phase, @Nullable AdministrationException failure) {
    public static final HandleState IDLE = new HandleState(Phase.IDLE, null);
    public static final HandleState CONNECTING = new HandleState(Phase.CONNECTING, null);
    public static final HandleState CONNECTED = new HandleState(Phase.CONNECTED, null);
    public static final HandleState CLOSED = new HandleState(Phase.CLOSED, null);

    public static HandleState failed(AdministrationException why) {
        return new HandleState(Phase.FAILED, why);
    }

    /** Where a handle stands. */
    public enum Phase {
        IDLE,
        CONNECTING,
        CONNECTED,
        FAILED,
        CLOSED
    }
}
