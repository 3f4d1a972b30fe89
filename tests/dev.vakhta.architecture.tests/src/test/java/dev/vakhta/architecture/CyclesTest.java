package dev.vakhta.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What uses each other in a circle can only be understood, and changed, as one. */
class CyclesTest {
    /** EMF makes interfaces, package and classes of the implementation know each other. */
    private static final String GENERATED = "dev.vakhta.model.cluster";

    static Set<String> bundles() {
        return House.bundles();
    }

    @Test
    void bundlesFormNoCircle() {
        noCircles("bundles", House::bundleOf);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void packagesOfABundleFormNoCircle(String bundle) {
        noCircles("packages of " + bundle, c -> House.bundleOf(c).equals(bundle) ? c.getPackageName() : "");
    }

    /** @param part what a class belongs to; an empty name for nothing that is looked at */
    private static void noCircles(String parts, Function<JavaClass, String> part) {
        SliceAssignment assignment = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass c) {
                String name = part.apply(c);
                return name.isEmpty() || (name + ".").startsWith(GENERATED + ".")
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(name);
            }

            @Override
            public String getDescription() {
                return parts;
            }
        };
        slices().assignedFrom(assignment).should().beFreeOfCycles().check(House.CLASSES);
    }
}
