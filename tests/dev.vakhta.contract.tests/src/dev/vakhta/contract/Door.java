package dev.vakhta.contract;

import java.util.Locale;

/** The ways into one and the same demo cluster. */
enum Door {
    /** The native protocol. */
    RAS,
    /** A process that is called like rac and answers as rac does. */
    RAC;

    /** As providers are called in targets. */
    String provider() {
        return name().toLowerCase(Locale.ROOT);
    }
}
