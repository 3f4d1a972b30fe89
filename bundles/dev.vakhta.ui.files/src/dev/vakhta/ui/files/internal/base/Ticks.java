package dev.vakhta.ui.files.internal.base;

import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.Way;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files are to be set aside. Chosen from the beginning is what is possible and beyond doubt; of several spellings of a lock nobody
 * knows which one counts, nor whether what only looks like a lock is one, so the person says.
 */
public final class Ticks {
    private final Map<Path, Boolean> said = new HashMap<>();

    /** Whether a file of a way is chosen. */
    public boolean isOn(Way way, BaseFile file) {
        boolean clear = way.kind() == Way.Kind.SET_LEFTOVERS_ASIDE
                || way.kind() == Way.Kind.SET_LOCK_ASIDE && way.files().size() == 1;
        return way.isPossible() && said.getOrDefault(file.path(), clear);
    }

    /** The person says. */
    public void set(BaseFile file, boolean on) {
        said.put(file.path(), on);
    }

    /** What is chosen of what there is, in the order of the ways. */
    public List<BaseFile> chosen(List<Way> ways) {
        return ways.stream()
                .flatMap(way -> way.files().stream().filter(file -> isOn(way, file)))
                .toList();
    }
}
