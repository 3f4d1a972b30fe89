package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static dev.vakhta.contract.Stand.NIL;
import static dev.vakhta.contract.Stand.SMALL;
import static dev.vakhta.contract.Stand.ending;
import static dev.vakhta.contract.Stand.fails;
import static dev.vakhta.contract.Stand.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.testing.rac.RacDouble.Trap;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real racs do to those who call them. */
class RacTrapsTest {
    private static SessionAdmin sessions(Stand stand) throws AdministrationException {
        return stand.facet(SessionAdmin.class);
    }

    @Test
    void helpInsteadOfAnAnswerIsAFailure() throws Exception {
        try (Stand stand = new Stand(Door.RAC)) {
            stand.rac.on("session list", Trap.USAGE);
            fails(FailureKind.UNSUPPORTED, () -> sessions(stand).sessions(stand.cluster(), NEVER));
        }
    }

    @Test
    void aCrashIsAFailure() throws Exception {
        try (Stand stand = new Stand(Door.RAC)) {
            for (Trap trap : List.of(Trap.DIE, Trap.DIE_WITHIN)) {
                stand.rac.on("session list", trap);
                AdministrationException e =
                        fails(FailureKind.UNREACHABLE, () -> sessions(stand).sessions(stand.cluster(), NEVER));
                assertTrue(e.sentence().contains("crash"), e.sentence());
            }
            stand.rac.on("session terminate", Trap.DIE);
            UUID one = stand.there().sessions().getFirst().getId();
            fails(FailureKind.OUTCOME_UNKNOWN, () -> sessions(stand).terminate(stand.cluster(), one, "", NEVER));
        }
    }

    @Test
    void chatterDoesNotBlockIt() throws Exception {
        try (Stand stand = new Stand(Door.RAC)) {
            stand.rac.on("session list", Trap.FLOOD_STDERR);
            assertEquals(
                    stand.there().sessions().size(),
                    sessions(stand).sessions(stand.cluster(), NEVER).size());
        }
    }

    @Test
    void aProcessThatHangsIsEnded() throws Exception {
        try (Stand stand = new Stand(Door.RAC)) {
            stand.facet(ClusterAdmin.class).clusters(NEVER);
            stand.rac.on("session list", Trap.HANG);
            stand.target.setCallTimeout(2);
            fails(FailureKind.TIMED_OUT, () -> sessions(stand).sessions(stand.cluster(), NEVER));
            Set<ProcessHandle> left = ProcessHandle.current().descendants().collect(Collectors.toSet());
            until(() -> left.stream().noneMatch(process -> process.isAlive() && isOurs(process, stand)));
            stand.rac.clear();
            stand.rac.on("session terminate", Trap.HANG_AFTER);
            UUID one = stand.there().sessions().stream()
                    .filter(each -> !each.getInfobase().equals(NIL))
                    .findFirst()
                    .orElseThrow()
                    .getId();
            fails(FailureKind.OUTCOME_UNKNOWN, () -> sessions(stand).terminate(stand.cluster(), one, "", NEVER));
        }
    }

    private static boolean isOurs(ProcessHandle process, Stand stand) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(stand.rac.program().getParent().toString()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM866", "windows-1251"})
    void oldConsolesAreRead(String charset) throws Exception {
        try (Stand stand = new Stand(Door.RAC, SMALL, "", charset)) {
            stand.rac.speak(Charset.forName(charset));
            assertEquals(
                    stand.there().infobases().stream()
                            .map(InfobaseSummary::getDescr)
                            .toList(),
                    stand.facet(InfobaseAdmin.class).infobases(stand.cluster(), NEVER).stream()
                            .map(InfobaseSummary::getDescr)
                            .toList());
        }
    }

    @Test
    void neverMoreThanFourAtOnce() throws Exception {
        try (Stand stand = new Stand(Door.RAC)) {
            SessionAdmin admin = sessions(stand);
            List<CompletableFuture<AdministrationException>> all = Stream.generate(
                            () -> ending(() -> admin.sessions(stand.cluster(), NEVER)))
                    .limit(12)
                    .toList();
            for (CompletableFuture<AdministrationException> one : all) {
                assertNull(one.get(60, TimeUnit.SECONDS));
            }
            assertTrue(stand.rac.mostAtOnce() <= 4, () -> stand.rac.mostAtOnce() + " at once");
        }
    }

    @Test
    void onlyWhatABinaryCanDoIsSent() throws Exception {
        try (Stand stand = new Stand(Door.RAC)) {
            sessions(stand).sessions(stand.cluster(), NEVER);
            assertTrue(stand.rac.calls().stream()
                    .noneMatch(args -> args.stream().anyMatch(arg -> arg.startsWith("--cluster-user"))));
            ServiceSettingAdmin later = stand.facet(ServiceSettingAdmin.class);
            fails(FailureKind.UNSUPPORTED, () -> later.settings(stand.cluster(), stand.server(), NEVER));
            assertFalse(
                    stand.handle().facet(ServiceSettingAdmin.class).isOffered(),
                    "known, once the help of 8.3.21 was read");
        }
    }
}
