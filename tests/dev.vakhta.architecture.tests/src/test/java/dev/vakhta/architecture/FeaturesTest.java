package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What ships: every bundle once, and no window where nobody looks at one. */
class FeaturesTest {
    /** Translations of the platform's own texts: no rooms, nothing of ours uses them. */
    private static final String FRAGMENTS = "dev.vakhta.nl.";

    /** Sources are no bundles of ours: this feature is of the repository, and of no product. */
    private static final String SOURCE = ".source";

    private static final Path KIT = House.ROOT.resolve("features/dev.vakhta.sdk.feature/feature.xml");

    /** Our bundles of each feature. */
    private static Map<String, List<String>> features() throws Exception {
        Map<String, List<String>> features = new TreeMap<>();
        for (File folder : House.ROOT.resolve("features").toFile().listFiles(File::isDirectory)) {
            List<Element> plugins = House.elements(folder.toPath().resolve("feature.xml"), "plugin");
            features.put(
                    folder.getName(),
                    plugins.stream()
                            .map(plugin -> plugin.getAttribute("id"))
                            .filter(id -> id.startsWith("dev.vakhta."))
                            .filter(id -> !id.startsWith(FRAGMENTS) && !id.endsWith(SOURCE))
                            .toList());
        }
        return features;
    }

    @Test
    void everyBundleIsInOneOfThem() throws Exception {
        List<String> packed = new ArrayList<>();
        features().values().forEach(packed::addAll);
        assertEquals(
                House.bundles().stream().sorted().toList(),
                packed.stream().sorted().toList());
    }

    /** A fragment that is in no feature translates for nobody. */
    @Test
    void everyTranslationIsPacked() throws Exception {
        List<String> packed =
                House.elements(House.ROOT.resolve("features/dev.vakhta.ui.feature/feature.xml"), "plugin").stream()
                        .map(plugin -> plugin.getAttribute("id"))
                        .filter(id -> id.startsWith(FRAGMENTS))
                        .sorted()
                        .toList();
        File[] there = House.ROOT.resolve("nl").toFile().listFiles(File::isDirectory);
        assertEquals(Arrays.stream(there).map(File::getName).sorted().toList(), packed);
    }

    /** A server has no display and need not get what draws on one. */
    @Test
    void windowsAreApart() throws Exception {
        features().forEach((feature, bundles) -> {
            Set<Boolean> kinds = bundles.stream().map(House::hasWindows).collect(Collectors.toSet());
            assertTrue(kinds.size() < 2, feature + " has both: " + bundles);
        });
    }

    /** Whoever extends us reads how we did it. */
    @Test
    void authorsGetAllSources() throws Exception {
        assertEquals(
                House.bundles().stream().map(bundle -> bundle + SOURCE).sorted().toList(),
                House.elements(KIT, "plugin").stream()
                        .map(plugin -> plugin.getAttribute("id"))
                        .sorted()
                        .toList());
    }

    /** What is in no category is in the repository only if something there needs it. */
    @Test
    void theRepositoryHasAllOfThem() throws Exception {
        Path site = House.ROOT.resolve("releng/dev.vakhta.repository/category.xml");
        assertEquals(
                List.copyOf(features().keySet()),
                House.elements(site, "feature").stream()
                        .map(feature -> feature.getAttribute("id"))
                        .sorted()
                        .toList());
    }

    @Test
    void eachIsBuiltAndNamed() throws Exception {
        Set<String> modules = House.elements(House.ROOT.resolve("pom.xml"), "module").stream()
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
        for (String kind : List.of("features", "bundles", "nl")) {
            File[] folders = House.ROOT.resolve(kind).toFile().listFiles(File::isDirectory);
            Arrays.stream(folders)
                    .map(folder -> kind + "/" + folder.getName())
                    .forEach(module -> assertTrue(modules.contains(module), module + " is not built"));
        }
        for (String feature : features().keySet()) {
            Element root = House.elements(House.ROOT.resolve("features/" + feature + "/feature.xml"), "license")
                    .getFirst()
                    .getOwnerDocument()
                    .getDocumentElement();
            assertEquals(feature, root.getAttribute("id"));
        }
    }
}
