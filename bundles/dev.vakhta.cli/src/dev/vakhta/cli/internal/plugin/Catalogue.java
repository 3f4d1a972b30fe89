package dev.vakhta.cli.internal.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Version;

/** What plug-ins may count on: bundles, and packages of bundles and of Java. */
final class Catalogue {
    private final Map<String, Set<Version>> bundles = new HashMap<>();
    private final Map<String, Set<Version>> packages = new HashMap<>();

    private Catalogue(Collection<Plugin> plugins) {
        ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getDescriptor().exports().stream())
                .filter(exported -> !exported.isQualified())
                .forEach(exported -> add(packages, exported.source(), Version.emptyVersion));
        for (Plugin plugin : plugins) {
            add(bundles, plugin.name(), plugin.version());
            if (plugin.name().equals("org.eclipse.osgi")) {
                add(bundles, "system.bundle", plugin.version());
            }
            plugin.packages().forEach((name, version) -> add(packages, name, version));
        }
    }

    private static void add(Map<String, Set<Version>> to, String name, Version version) {
        to.computeIfAbsent(name, any -> new TreeSet<>()).add(version);
    }

    private List<Need> missing(Plugin plugin) {
        return plugin.needs().stream().filter(need -> !has(need)).toList();
    }

    private boolean has(Need need) {
        Map<String, Set<Version>> among = switch (need.kind()) {
            case JAVA -> Map.of();
            case PACKAGE -> packages;
            case BUNDLE, HOST -> bundles;
        };
        return among.getOrDefault(need.name(), Set.of()).stream()
                .anyMatch(version -> need.range().includes(version));
    }

    /** What each plug-in of these lacks, with the product's; what needs one that does not work does not work itself. */
    static Map<Plugin, List<Need>> lacks(Collection<Plugin> product, Collection<Plugin> plugins) {
        List<Plugin> working = new ArrayList<>(plugins);
        while (true) {
            List<Plugin> all = new ArrayList<>(product);
            all.addAll(working);
            Catalogue catalogue = new Catalogue(all);
            if (!working.removeIf(plugin -> !catalogue.missing(plugin).isEmpty())) {
                return plugins.stream()
                        .collect(Collectors.toMap(
                                plugin -> plugin, catalogue::missing, (one, same) -> one, LinkedHashMap::new));
            }
        }
    }
}
