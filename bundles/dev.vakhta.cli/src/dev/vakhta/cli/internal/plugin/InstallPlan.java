package dev.vakhta.cli.internal.plugin;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an installation will do; nothing is done before it runs.
 *
 * @param leftOut plug-ins that are not installed, each with the reason
 * @param stopping others that work now and will not, with what they will lack
 */
public record InstallPlan(Path folder, List<Step> steps, List<LeftOut> leftOut, Map<Plugin, List<Need>> stopping) {
    /** What becomes of one plug-in. */
    public enum Change {
        ADD,
        UPGRADE,
        DOWNGRADE,
        /** The same version with another content. */
        REPLACE
    }

    /**
     * One plug-in.
     *
     * @param replaced of the same name; the newest first
     * @param lacking what it will not find
     */
    public record Step(Plugin plugin, Change change, List<Plugin> replaced, List<Need> lacking) {
        /** In words, with versions. */
        public String text() {
            return replaced.isEmpty()
                    ? PluginMessage.CHANGE_ADD.text()
                    : PluginMessage.valueOf("CHANGE_" + change)
                            .text(replaced.getFirst().version(), plugin.version());
        }
    }

    /** One that is passed over. */
    public record LeftOut(Plugin plugin, PluginMessage why) {}

    /**
     * Finds out what has to be done.
     *
     * @throws AdministrationException there is one that may not be installed; then none is
     */
    public static InstallPlan of(Installation there, List<Plugin> candidates, Path folder)
            throws AdministrationException, IOException {
        Set<String> names = new HashSet<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Plugin> coming = new ArrayList<>();
        List<Plugin> going = new ArrayList<>();
        for (Plugin plugin : candidates) {
            if (plugin.signature() instanceof Signature.Broken broken) {
                throw refused(PluginMessage.REFUSED_BROKEN.text(plugin.title(), broken.why()));
            }
            if (!names.add(plugin.name())) {
                throw refused(PluginMessage.TWICE.text(plugin.name()));
            }
            List<Plugin> replaced = there.added(plugin.name(), folder);
            if (there.isOwn(plugin.name())) {
                leftOut.add(new LeftOut(plugin, PluginMessage.OWN));
            } else if (plugin.isSource()) {
                leftOut.add(new LeftOut(plugin, PluginMessage.SOURCE_ONLY));
            } else if (replaced.size() == 1 && Installation.isSame(plugin, replaced.getFirst())) {
                leftOut.add(new LeftOut(plugin, PluginMessage.THERE));
            } else {
                coming.add(plugin);
                going.addAll(replaced);
            }
        }
        Map<Plugin, List<Need>> lacks = there.lacksAfter(coming, going);
        List<Step> steps = coming.stream()
                .map(plugin -> step(plugin, going, lacks.getOrDefault(plugin, List.of())))
                .toList();
        return new InstallPlan(folder, steps, leftOut, there.stopping(coming, going));
    }

    private static Step step(Plugin plugin, List<Plugin> going, List<Need> lacking) {
        List<Plugin> replaced = going.stream()
                .filter(old -> old.name().equals(plugin.name()))
                .sorted(Comparator.comparing(Plugin::version).reversed())
                .toList();
        int order = replaced.isEmpty()
                ? 0
                : plugin.version().compareTo(replaced.getFirst().version());
        Change change = replaced.isEmpty()
                ? Change.ADD
                : order > 0 ? Change.UPGRADE : order < 0 ? Change.DOWNGRADE : Change.REPLACE;
        return new Step(plugin, change, replaced, lacking);
    }

    private static AdministrationException refused(String sentence) {
        return new AdministrationException(FailureKind.REFUSED, sentence);
    }

    /** Those nobody answers for. */
    public List<Plugin> unsigned() {
        return steps.stream()
                .map(Step::plugin)
                .filter(plugin -> plugin.signature() instanceof Signature.Unsigned)
                .toList();
    }

    /** Does it: all of it, or nothing. */
    public void run() throws IOException {
        new PluginFolder(folder)
                .change(
                        steps.stream().map(Step::plugin).toList(),
                        steps.stream()
                                .flatMap(step -> step.replaced().stream())
                                .map(Plugin::file)
                                .toList());
    }
}
