package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests say the same as the table of floors: what may not be used is not even asked for. */
class ManifestsTest {
    static Set<String> bundles() {
        return House.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void asksOnlyForLowerFloors(String bundle) throws IOException {
        Set<String> asked = new TreeSet<>(names(bundle, "Require-Bundle"));
        asked.addAll(names(bundle, "Import-Package"));
        Set<String> ours = asked.stream()
                .filter(name -> name.startsWith("dev.vakhta"))
                .map(name -> House.bundleOf(name))
                .collect(Collectors.toCollection(TreeSet::new));
        ours.removeAll(House.ROOMS.get(bundle).mayUse());
        assertEquals(Set.of(), ours, "asked for, though a floor too high");
        if (House.ROOMS.get(bundle).floor() < House.WINDOWS) {
            asked.removeIf(name -> !name.matches("org\\.eclipse\\.(e4\\.)?(swt|jface|ui|rcp)\\b.*"));
            assertEquals(Set.of(), asked, "windows");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportsExactlyWhatIsNotInternal(String bundle) throws IOException {
        Set<String> there = House.files(bundle, ".*\\.java").stream()
                .map(House::packageOf)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> foreign = new TreeSet<>(there);
        foreign.removeIf(name -> House.bundleOf(name).equals(bundle));
        assertEquals(Set.of(), foreign, "packages that carry another bundle's name");
        // The classes of a generated model are reached through its factory.
        there.removeIf(name -> name.matches(".*\\.internal(\\..*)?|dev\\.vakhta\\.model\\.cluster\\.impl"));
        assertEquals(there, new TreeSet<>(names(bundle, "Export-Package")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportedPackagesSayWhatTheyPromise(String bundle) throws IOException {
        for (String exported : names(bundle, "Export-Package")) {
            if (!exported.matches("dev\\.vakhta\\.model\\.cluster(\\..*)?")) { // generated, without null annotations
                Path info = House.folder(bundle).resolve("src/" + exported.replace('.', '/') + "/package-info.java");
                assertTrue(Files.exists(info), info + " is missing");
                String text = Files.readString(info);
                assertTrue(text.matches("(?s).*/\\*\\*[\\s*]+[A-Z].*\\w.*\\..*\\*/.*"), exported + ": no sentence");
                assertTrue(text.matches("(?s).*\\*/\\s*@\\S*NonNullByDefault\\b.*"), exported + ": null is anything");
            }
        }
    }

    /** The names in a header, without their attributes and versions (whose ranges hold commas). */
    private static List<String> names(String bundle, String header) throws IOException {
        String value = House.manifest(bundle).getMainAttributes().getValue(header);
        return value == null
                ? List.of()
                : Stream.of(value.replaceAll("\"[^\"]*\"", "").split(","))
                        .map(clause -> clause.replaceAll(";.*", "").strip())
                        .toList();
    }
}
