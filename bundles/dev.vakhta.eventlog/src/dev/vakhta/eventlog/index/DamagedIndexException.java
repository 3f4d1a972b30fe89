package dev.vakhta.eventlog.index;

import java.io.IOException;

/** What stands in an index is not what was written. Never leaves this package: the block is indexed anew. */
final class DamagedIndexException extends IOException {
    private static final long serialVersionUID = 1;
}
