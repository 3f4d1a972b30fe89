package dev.vakhta.provider.ras;

import java.io.IOException;

/** A channel out of the pool ended before anything was answered: the server closed it while nobody looked. */
final class StaleChannel extends IOException {
    private static final long serialVersionUID = 1;

    StaleChannel(IOException cause) {
        super(cause);
    }
}
