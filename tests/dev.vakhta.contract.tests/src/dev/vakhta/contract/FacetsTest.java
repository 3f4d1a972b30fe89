package dev.vakhta.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What a door gives, and why not the rest. */
class FacetsTest {
    private static List<Class<? extends Facet>> all() throws ClassNotFoundException {
        Bundle contract = FrameworkUtil.getBundle(Facet.class);
        List<Class<? extends Facet>> all = new ArrayList<>();
        for (String room : List.of("facet", "recovery")) {
            for (URL entry : Collections.list(contract.findEntries("dev/vakhta/provider/" + room, "*.class", false))) {
                String name = entry.getPath().replaceAll(".*/([^/]+)\\.class", "$1");
                Class<?> type = contract.loadClass("dev.vakhta.provider." + room + "." + name);
                if (type.isInterface() && Facet.class.isAssignableFrom(type)) {
                    all.add(type.asSubclass(Facet.class));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void whatIsNotGivenHasItsReason(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            Set<Class<? extends Facet>> given = new HashSet<>();
            for (Class<? extends Facet> type : all()) {
                Capability<? extends Facet> capability = ground.handle().facet(type);
                if (capability.isOffered()) {
                    given.add(type);
                } else {
                    String reason = Objects.requireNonNull(capability.reason(), type::getName);
                    assertTrue(reason.length() > 20 && reason.endsWith("."), () -> type + ": " + reason);
                    String sentence = Stand.fails(FailureKind.UNSUPPORTED, () -> ground.facet(type))
                            .sentence();
                    assertEquals(reason, sentence);
                }
            }
            assertFalse(given.isEmpty());
            if (!door.isOfCluster()) {
                assertEquals(door.gives, given);
            }
        }
    }

    /** A folder has so little that everybody meets the reasons; they say what to do instead. */
    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"FOLDERS", "REGISTRY"})
    void aFolderSaysWhatToDoInstead(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            for (Class<? extends Facet> type : all()) {
                String reason = ground.handle().facet(type).reason();
                if (reason != null) {
                    assertTrue(reason.matches(".+[:;] .+"), () -> type + ": " + reason);
                }
            }
        }
    }
}
