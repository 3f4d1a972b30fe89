package dev.vakhta.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.vakhta.architecture.House.ROOMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle uses only what stands below it, and bundles of one floor do not see each other. */
class FloorsTest {
    static Set<String> bundles() {
        return House.bundles();
    }

    @Test
    void everyBundleHasItsRoom() {
        File[] folders = House.ROOT.resolve("bundles").toFile().listFiles(File::isDirectory);
        Set<String> there =
                new TreeSet<>(Arrays.stream(folders).map(File::getName).toList());
        assertEquals(there, new TreeSet<>(bundles()));
    }

    /** The table is edited by hand: what it allows must itself be allowed. */
    @ParameterizedTest
    @MethodSource("bundles")
    void theTableOnlyLeadsDownwards(String bundle) {
        for (String used : ROOMS.get(bundle).mayUse()) {
            assertTrue(ROOMS.get(used).floor() < ROOMS.get(bundle).floor(), bundle + " uses " + used);
            assertTrue(!used.startsWith("dev.vakhta.provider."), "providers are found, not used: " + used);
            assertTrue(
                    !used.equals("dev.vakhta.boot") || bundle.equals("dev.vakhta.cli"),
                    "only the command line uses what starts it: which jars of dropins count is said once");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void classesUseOnlyLowerFloors(String bundle) {
        Set<String> allowed = ROOMS.get(bundle).mayUse();
        classes()
                .that(belongTo(bundle))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "belong to " + bundle + ", to " + allowed + " or to nobody here", c -> {
                            String used = House.bundleOf(c);
                            return used.isEmpty() || used.equals(bundle) || allowed.contains(used);
                        }))
                .check(House.CLASSES);
    }

    static List<String> headless() {
        return bundles().stream().filter(bundle -> !House.hasWindows(bundle)).toList();
    }

    @ParameterizedTest
    @MethodSource("headless")
    void windowsBeginAtTheirFloor(String bundle) {
        seeNoWindows(belongTo(bundle));
    }

    /** What is known and how it is arranged is computed on any thread, and tested without a display. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.vakhta.ui.live",
                "dev.vakhta.ui.rows",
                "dev.vakhta.ui.sessionlock.internal.edit",
                "dev.vakhta.ui.sessionlock.internal.run",
                "dev.vakhta.ui.files.internal.base",
                "dev.vakhta.ui.eventlog.internal.log"
            })
    void whatIsShownKnowsNoWidgets(String javaPackage) {
        seeNoWindows(resideInAPackage(javaPackage + ".."));
    }

    private static void seeNoWindows(DescribedPredicate<JavaClass> who) {
        noClasses()
                .that(who)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4.ui..")
                .check(House.CLASSES);
    }

    /** The description of a package is no class: a bundle of nothing else has nothing to check, and fails. */
    private static DescribedPredicate<JavaClass> belongTo(String bundle) {
        return DescribedPredicate.describe(
                "belong to " + bundle,
                c -> House.bundleOf(c).equals(bundle) && !c.getSimpleName().equals("package-info"));
    }
}
