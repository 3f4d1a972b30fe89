package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.container.Format;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.InUse.Answer;
import dev.vakhta.testing.infobase.MadeInfobase;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.View;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.table.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Of two file infobases that note sessions, somebody has one open. */
@EnabledOnOs(OS.LINUX)
class FileSessionsTest extends WindowTest {
    @TempDir
    Path folder;

    private final ObjectTable table = ObjectTable.sessions();

    private Path base(String name) throws IOException {
        Path base = Files.createDirectory(folder.resolve(name));
        Files.write(base.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, 4096, false));
        Files.write(base.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, 4096, false));
        return base;
    }

    /** A container may have neighbours whom nobody sees: there the system does not say that nobody has the base open. */
    private static Kind expected(LiveTarget target, String name) throws Exception {
        Handle handle = target.handle();
        UUID group = handle.facet(ClusterList.class)
                .orThrow()
                .clusters(Cancel.never())
                .getFirst()
                .getId();
        UUID base = handle.facet(InfobaseList.class).orThrow().infobases(group, Cancel.never()).stream()
                .filter(one -> name.equals(one.getName()))
                .map(InfobaseSummary::getId)
                .findFirst()
                .orElseThrow();
        Answer answer = handle.facet(FileRecovery.class)
                .orThrow()
                .inUse(group, base, Cancel.never())
                .answer();
        return answer == Answer.NOT_IN_USE ? Kind.LEFTOVER : Kind.INSIDE;
    }

    /** What a column says, in the rows and in the heads of groups. */
    private List<String> first() {
        return table.lines().stream().map(List::getFirst).toList();
    }

    @AfterEach
    void asUsual() {
        table.filter("");
        table.groupBy(column("infobase-name"));
    }

    @Test
    void whatIsOfFoldersIsNotOfferedForClusters() throws Exception {
        base("folder");
        serve(options(10));
        target("server", any -> {}).connect();
        target("files", "file", folder.toString(), any -> {}).connect();
        ObjectTable infobases = ObjectTable.of(Places.INFOBASES);
        String ofCluster = server().clusters().getFirst().infobases().getFirst().getName();
        Wait.until(
                "both are shown",
                () -> Stream.of("folder", ofCluster)
                        .allMatch(name -> infobases.lines().stream().anyMatch(line -> line.contains(name))));
        infobases.select(1, line -> line.contains("folder"));
        assertTrue(infobases.enabledActions().contains(OfFolders.LABEL), () -> "" + infobases.enabledActions());
        infobases.select(1, line -> line.contains(ofCluster));
        List<String> enabled = infobases.enabledActions();
        assertFalse(enabled.contains(OfFolders.LABEL), enabled::toString);
        assertFalse(enabled.isEmpty());
    }

    @Test
    void whoIsInsideAndWhoWasLeftBehind() throws Exception {
        base("crashed");
        Process somebody = new ProcessBuilder("sleep", "600")
                .redirectInput(base("live").resolve("1Cv8tmp.1CD").toFile())
                .start();
        try {
            LiveTarget target = target("files", "file", folder.toString(), any -> {});
            target.connect();
            Wait.until("six sessions are shown", () -> table.count().equals("6"));
            picture("sessions");
            assertEquals(Kind.INSIDE, expected(target, "live"));
            String inside = Kind.INSIDE.text();
            String crashed = expected(target, "crashed").text();
            assertEquals(
                    List.of("crashed (3)", crashed, crashed, crashed, "live (3)", inside, inside, inside), first());

            table.filter("state=inside infobase=live");
            Wait.until("three are left", () -> first().equals(List.of("live (3)", inside, inside, inside)));
            table.filter("");
            table.groupBy(column("state"));
            Wait.until(
                    "grouped", () -> first().getFirst().equals(crashed + (crashed.equals(inside) ? " (6)" : " (3)")));

            table.select(1, line -> line.contains("crashed"));
            int closed = table.lineCount();
            table.openSelected();
            Wait.until("it has a sentence, and nothing that is not noted", () -> table.lineCount() == closed + 1);
            new View(Places.DETAILS).activate();
            picture("details");
        } finally {
            somebody.destroy();
            somebody.waitFor();
        }
    }
}
