package dev.vakhta.provider.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.FakeHandle;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.trial.Trial.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrialTest {
    private final FakeHandle handle = new FakeHandle();
    private final List<Step> steps = new ArrayList<>();

    @BeforeEach
    void answers() {
        handle.says("agentVersion", "8.3.27.1859");
        handle.says("clusters", List.of(cluster("Main"), cluster("Spare")));
        handle.says("sessions", List.of(ClusterFactory.eINSTANCE.createSession()));
    }

    private static Cluster cluster(String name) {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(UUID.nameUUIDFromBytes(name.getBytes()));
        cluster.setName(name);
        return cluster;
    }

    private boolean run() {
        return Trial.run(handle, steps::add, Cancel.never());
    }

    private static String title(String where, TrialMessage name) {
        return where.isEmpty() ? name.text() : where + ": " + name.text();
    }

    private List<String> titles() {
        return steps.stream().map(Step::title).toList();
    }

    @Test
    void goesTheWholeWay() {
        assertTrue(run());
        assertEquals(
                List.of(
                        title("", TrialMessage.CONNECT),
                        title("", TrialMessage.VERSION),
                        title("", TrialMessage.CLUSTERS),
                        title("Main", TrialMessage.LOGIN),
                        title("Main", TrialMessage.SESSIONS),
                        title("Main", TrialMessage.RIGHTS),
                        title("Spare", TrialMessage.LOGIN),
                        title("Spare", TrialMessage.SESSIONS),
                        title("Spare", TrialMessage.RIGHTS)),
                titles());
        assertEquals(
                List.of(
                        "",
                        "8.3.27.1859",
                        TrialMessage.FOUND.text(2),
                        TrialMessage.FOUND.text(0),
                        TrialMessage.FOUND.text(1)),
                steps.subList(0, 5).stream().map(Step::result).toList());
        assertTrue(steps.get(5).result().endsWith(", " + TrialMessage.LOCKS.text()), steps.get(5)::result);
        for (Step step : steps) {
            assertNull(step.failure());
            assertFalse(step.took().isNegative());
        }
        assertEquals("Main", steps.get(3).where());
    }

    @Test
    void endsWhereTheTargetFails() {
        for (String method : List.of("clusters", "agentVersion", "connect")) {
            AdministrationException why = FakeHandle.failure(FailureKind.UNREACHABLE);
            handle.fails(method, why);
            steps.clear();
            assertFalse(run(), method);
            Step last = steps.getLast();
            assertSame(why, last.failure());
            assertEquals("", last.where() + last.result());
            assertEquals(
                    1, steps.stream().filter(step -> step.failure() != null).count());
        }
        assertEquals(List.of(TrialMessage.CONNECT.text()), titles());
    }

    @Test
    void aProviderWithoutClustersSaysSo() {
        handle.denied.add(ClusterList.class);
        assertFalse(run());
        assertEquals("not here", String.valueOf(steps.getLast().failure().sentence()));
    }

    @Test
    void whatHasNoCentralServerIsNotAskedForItsVersion() {
        handle.denied.add(ClusterAdmin.class);
        assertTrue(run());
        assertFalse(titles().contains(TrialMessage.VERSION.text()));
    }

    @Test
    void oneClusterThatFailsDoesNotHideTheNext() {
        handle.answers.put("infobases", () -> {
            if (handle.asked.stream().filter("infobases"::equals).count() == 1) {
                throw FakeHandle.failure(FailureKind.NOT_AUTHENTICATED);
            }
            return List.of();
        });
        assertFalse(run());
        assertEquals(
                List.of(
                        title("Main", TrialMessage.LOGIN),
                        title("Spare", TrialMessage.LOGIN),
                        title("Spare", TrialMessage.SESSIONS),
                        title("Spare", TrialMessage.RIGHTS)),
                titles().subList(3, steps.size()));
        assertEquals(FailureKind.NOT_AUTHENTICATED, steps.get(3).failure().kind());
    }

    @Test
    void aCancelEndsAll() {
        handle.fails("sessions", FakeHandle.failure(FailureKind.CANCELLED));
        assertFalse(run());
        assertEquals(title("Main", TrialMessage.SESSIONS), titles().getLast());
    }

    @Test
    void whatIsNotOfferedIsNoLackOfRights() {
        handle.denied.add(LockAdmin.class);
        assertTrue(run());
        assertEquals(
                String.join(
                        ", ",
                        TrialMessage.SERVERS.text(),
                        TrialMessage.PROCESSES.text(),
                        TrialMessage.CONNECTIONS.text()),
                steps.getLast().result());
        handle.fails("processes", FakeHandle.failure(FailureKind.NOT_ALLOWED));
        assertFalse(run());
        assertEquals(FailureKind.NOT_ALLOWED, steps.getLast().failure().kind());
    }
}
