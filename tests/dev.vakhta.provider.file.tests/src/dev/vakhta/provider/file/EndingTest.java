package dev.vakhta.provider.file;

import static dev.vakhta.provider.file.Given.NEVER;
import static dev.vakhta.provider.file.Given.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.file.internal.use.Probe;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.Holder;
import dev.vakhta.provider.recovery.HolderEnding;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.InUse.Answer;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own holds a base, is named, and is ended when somebody wants that. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class EndingTest {
    @TempDir
    Path temporary;

    @Test
    void isOffUnlessAskedFor() throws Exception {
        try (Given given = new Given(Given.base(temporary.resolve("base")), temporary.resolve("backups"))) {
            assertNotNull(given.handle.facet(HolderEnding.class).reason());
        }
    }

    @Test
    void endsTheProcessThatHoldsTheBase() throws Exception {
        Path base = Given.open(temporary.toRealPath().resolve("base"));
        Process child = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec 3<\"$0\"; echo ready; read x",
                        base.resolve("1Cv8.1CL").toString())
                .start();
        System.setProperty(Absent.ENDING, "true");
        try (Given given = new Given(base, temporary.resolve("backups"), Probe.here());
                BufferedReader out = child.inputReader()) {
            assertEquals("ready", out.readLine());
            UUID cluster = given.cluster();
            UUID infobase = given.infobase();
            InUse inUse = given.facet(FileRecovery.class).inUse(cluster, infobase, NEVER);
            assertEquals(Answer.IN_USE, inUse.answer());
            Holder holder = inUse.holders().getFirst();
            assertEquals(child.pid(), holder.pid());
            HolderEnding ending = given.facet(HolderEnding.class);
            Holder other = new Holder(holder.pid(), Instant.EPOCH, "", "", holder.files());
            fails(FailureKind.CONFLICT, () -> ending.end(cluster, infobase, other, true, NEVER));
            assertTrue(child.isAlive());
            ending.end(cluster, infobase, holder, false, NEVER);
            assertFalse(child.isAlive());
            fails(FailureKind.CONFLICT, () -> ending.end(cluster, infobase, holder, false, NEVER));
        } finally {
            System.clearProperty(Absent.ENDING);
            child.destroyForcibly();
        }
    }
}
