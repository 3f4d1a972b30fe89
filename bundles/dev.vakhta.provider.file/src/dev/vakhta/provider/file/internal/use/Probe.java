package dev.vakhta.provider.file.internal.use;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Asks the system who has files open. Thread-safe. */
@FunctionalInterface
public interface Probe {
    /**
     * @param files those that are there
     * @param stop is asked now and then; once true, what was found so far is the answer
     */
    Finding look(List<Path> files, BooleanSupplier stop);

    /** One for lists that are read again and again, of many bases: what it says may be some seconds old, and costs little. */
    default Probe forLists() {
        return this;
    }

    /** For the system we run on. */
    static Probe here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new ShareProbe(ShareProbe::open);
        }
        return system.startsWith("linux")
                ? new LinuxProbe(Path.of("/proc"), ProcessHandle.current().pid())
                : (files, stop) -> new Finding(false, false, List.of(UseMessage.OTHER_SYSTEM.text()), List.of());
    }
}
