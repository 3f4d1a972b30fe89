package dev.vakhta.ui.sessionlock.internal.run;

import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** The runs of this window: those that go on, and those that ended and were not looked at. */
public final class Runs {
    private static final Runs WINDOW = new Runs();

    private final Map<String, ExclusiveRun> runs = new LinkedHashMap<>();

    Runs() {}

    public static Runs get() {
        return WINDOW;
    }

    /** @param key of the set of infobases */
    public void begin(String key, ExclusiveRun run) {
        synchronized (runs) {
            runs.put(key, run);
        }
        run.schedule();
    }

    /** Null: none. */
    public @Nullable ExclusiveRun find(@Nullable String key) {
        synchronized (runs) {
            return runs.get(key);
        }
    }

    /** The key of the run that goes on over one of these infobases; null: none does. */
    public @Nullable String keyOf(List<Entrance> entrances) {
        synchronized (runs) {
            for (Map.Entry<String, ExclusiveRun> one : runs.entrySet()) {
                if (one.getValue().isRunning() && entrances.stream().anyMatch(one.getValue()::has)) {
                    return one.getKey();
                }
            }
            return null;
        }
    }

    public List<ExclusiveRun> going() {
        synchronized (runs) {
            return runs.values().stream().filter(ExclusiveRun::isRunning).toList();
        }
    }

    /** Whoever wanted to know how it ended does; one that goes on stays. */
    public void forget(String key) {
        synchronized (runs) {
            ExclusiveRun run = runs.get(key);
            if (run != null && !run.isRunning()) {
                runs.remove(key);
            }
        }
    }
}
