package dev.vakhta.cli.internal.plugin;

import dev.vakhta.provider.Cancel;
import java.nio.file.Path;
import java.util.List;

/** Replaces one plug-in, adds another and removes a third, and is killed behind a given step. */
public final class PluginVictim {
    static final int KILLED = 137;

    private static int left;

    private PluginVictim() {}

    /** Arguments: folder, folder of the new jars, behind how many steps. */
    public static void main(String[] args) throws Exception {
        left = Integer.parseInt(args[2]);
        Path coming = Path.of(args[1]);
        Cancel never = Cancel.never();
        new PluginFolder(Path.of(args[0]), PluginVictim::step)
                .change(
                        List.of(
                                JarReader.plain(coming.resolve("one.jar"), never),
                                JarReader.plain(coming.resolve("two.jar"), never)),
                        List.of(Path.of(args[0], "one_1.0.0.jar"), Path.of(args[0], "three_1.0.0.jar")));
    }

    private static void step() {
        if (--left == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
