package dev.vakhta.cli.internal.plugin;

import dev.vakhta.boot.Dropins;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the product has: its own plug-ins, and those of folders.
 *
 * @param broken jars of the folders that are no plug-ins, and why
 */
public record Installation(List<Plugin> own, List<Plugin> added, Map<Path, String> broken) {
    /** Of the running product: its class path, its folders and some more. */
    public static Installation read(List<Path> more, Cancel cancel) throws AdministrationException, IOException {
        List<Plugin> own = new ArrayList<>();
        for (String path : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (path.endsWith(".jar") && Files.isRegularFile(Path.of(path))) {
                try {
                    own.add(JarReader.plain(Path.of(path), cancel));
                } catch (AdministrationException e) {
                    // a library that is no bundle is on the class path of tests, and nobody requires it by name
                }
            }
        }
        List<Plugin> added = new ArrayList<>();
        Map<Path, String> broken = new LinkedHashMap<>();
        Set<Path> folders = new LinkedHashSet<>();
        Dropins.folders().forEach(folder -> folders.add(real(folder)));
        more.forEach(folder -> folders.add(real(folder)));
        for (Path folder : folders) {
            for (Path jar : Dropins.jars(folder)) {
                try {
                    added.add(JarReader.verified(jar, cancel));
                } catch (AdministrationException e) {
                    cancel.check();
                    broken.put(jar, e.sentence());
                }
            }
        }
        return new Installation(own, added, broken);
    }

    /** One folder under two names is one. */
    public static Path real(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** What each plug-in lacks. */
    public Map<Plugin, List<Need>> lacks() {
        return Catalogue.lacks(own, added);
    }

    /** What they would lack after a change. */
    public Map<Plugin, List<Need>> lacksAfter(List<Plugin> coming, List<Plugin> going) {
        List<Plugin> all = new ArrayList<>(added);
        all.removeAll(going);
        all.addAll(coming);
        return Catalogue.lacks(own, all);
    }

    /** Others that work now and would not after a change, with what they would lack. */
    public Map<Plugin, List<Need>> stopping(List<Plugin> coming, List<Plugin> going) {
        Map<Plugin, List<Need>> stopping = lacksAfter(coming, going);
        Map<Plugin, List<Need>> now = lacks();
        stopping.entrySet()
                .removeIf(after -> after.getValue().isEmpty()
                        || coming.contains(after.getKey())
                        || !now.getOrDefault(after.getKey(), List.of()).isEmpty());
        return stopping;
    }

    /** Whether the product itself has one of that name. */
    public boolean isOwn(String name) {
        return own.stream().anyMatch(plugin -> plugin.name().equals(name));
    }

    /** Those from outside that have a name, in a folder. */
    List<Plugin> added(String name, Path folder) {
        return added.stream()
                .filter(plugin -> plugin.name().equals(name)
                        && real(folder).equals(plugin.file().getParent()))
                .toList();
    }

    /**
     * Takes files out of their folders.
     *
     * @throws IOException it did not work; then those of that folder are still there
     */
    public static void remove(List<Path> files) throws IOException {
        Map<Path, List<Path>> byFolder = files.stream().collect(Collectors.groupingBy(Path::getParent));
        for (Map.Entry<Path, List<Path>> one : byFolder.entrySet()) {
            new PluginFolder(one.getKey()).change(List.of(), one.getValue());
        }
    }

    /** Whether a folder can be changed, or made. */
    public static boolean isWritable(Path folder) {
        return new PluginFolder(folder).isWritable();
    }

    /** Whether two files have the same bytes. */
    static boolean isSame(Plugin one, Plugin other) throws IOException {
        return Files.mismatch(one.file(), other.file()) == -1;
    }
}
