package dev.vakhta.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle uses only what stands below it, and bundles of one floor do not see each other. */
class FloorsTest {
    /** Which of our bundles each bundle may use; a class belongs to the bundle with the longest name its package begins with. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "dev.vakhta.model", Set.of(),
            "dev.vakhta.provider", Set.of("dev.vakhta.model"),
            "dev.vakhta.ras", Set.of("dev.vakhta.model"),
            "dev.vakhta.processing", Set.of("dev.vakhta.model", "dev.vakhta.provider"),
            "dev.vakhta.provider.ras", Set.of("dev.vakhta.model", "dev.vakhta.provider", "dev.vakhta.ras"),
            "dev.vakhta.demo", Set.of("dev.vakhta.model", "dev.vakhta.ras"),
            "dev.vakhta.cli",
                    Set.of("dev.vakhta.model", "dev.vakhta.provider", "dev.vakhta.processing", "dev.vakhta.demo"));

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.vakhta");
    }

    static Set<String> bundles() {
        return MAY_USE.keySet();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesOnlyLowerFloors(String bundle) {
        Set<String> allowed = MAY_USE.get(bundle);
        classes()
                .that(belongTo(bundle))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "belong to " + bundle + ", to " + allowed + " or to nobody here", c -> {
                            String used = bundleOf(c);
                            return used.isEmpty() || used.equals(bundle) || allowed.contains(used);
                        }))
                .allowEmptyShould(true)
                .check(all);
    }

    private static DescribedPredicate<JavaClass> belongTo(String bundle) {
        return DescribedPredicate.describe(
                "belong to " + bundle, c -> bundleOf(c).equals(bundle));
    }

    /** The bundle a class belongs to, or an empty string for classes that are not ours. */
    private static String bundleOf(JavaClass c) {
        return MAY_USE.keySet().stream()
                .filter(bundle -> (c.getPackageName() + ".").startsWith(bundle + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
