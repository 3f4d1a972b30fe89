package dev.vakhta.provider.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where platforms are, on each system; all of them in a folder of the test. */
class InstallationsTest {
    @TempDir
    Path root;

    @BeforeEach
    void realRoot() throws IOException {
        root = root.toRealPath(); // macOS has its temporary folder behind a link
    }

    private Path utility(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private Installations unix(String path) {
        return new Installations(root, Map.of("PATH", path), false);
    }

    private static List<String> versions(Installations computer) {
        return computer.find().stream().map(Installation::version).toList();
    }

    @Test
    void newestFirstByNumbers() throws IOException {
        utility("opt/1cv8/x86_64/8.3.9.2170/rac");
        utility("opt/1cv8/x86_64/8.3.21.1895/rac");
        utility("opt/1cv8/x86_64/8.3.21.999/rac");
        utility("opt/1cv8/i386/8.5.1.1150/rac");
        utility("opt/1cv8/arm64/8.3.27.1000/rac");
        utility("opt/1cv8/8.3.10.2168/rac"); // macOS
        assertEquals(
                List.of("8.5.1.1150", "8.3.27.1000", "8.3.21.1895", "8.3.21.999", "8.3.10.2168", "8.3.9.2170"),
                versions(unix("")));
    }

    @Test
    void oldPlacesAndPathComeLast() throws IOException {
        Path old = utility("opt/1C/v8.3/x86_64/rac");
        Path mine = utility("home/me/bin/rac");
        Path versioned = utility("opt/1cv8/x86_64/8.3.21.1895/rac");
        assertEquals(
                List.of(
                        new Installation("8.3.21.1895", versioned),
                        new Installation("", mine),
                        new Installation("", old)),
                unix("relative/bin::" + mine.getParent()).find());
    }

    @Test
    void oneUtilityBehindSeveralLinksIsOne() throws IOException {
        Path real = utility("opt/1cv8/x86_64/8.3.21.1895/rac");
        assumeFalse(Installations.here().windows(), "links need rights on Windows: not tested there");
        Files.createSymbolicLink(root.resolve("opt/1cv8/current"), real.getParent());
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/rac"), real);
        assertEquals(
                List.of(new Installation("8.3.21.1895", real)),
                unix(root.resolve("usr/bin").toString()).find());
        Files.delete(real);
        assertEquals(List.of(), unix("").find(), "a link into nothing");
    }

    @Test
    void windows() throws IOException {
        Path newer = utility("Program Files/1cv8/8.3.25.1394/bin/rac.exe");
        Path older = utility("Program Files (x86)/1cv8/8.3.9.2170/bin/rac.exe");
        utility("Program Files/1cv8/common/rac.exe");
        Map<String, String> environment = Map.of(
                "ProgramFiles",
                root.resolve("Program Files").toString(),
                "ProgramW6432",
                root.resolve("Program Files").toString(),
                "ProgramFiles(x86)",
                root.resolve("Program Files (x86)").toString(),
                "Path",
                "");
        assertEquals(
                List.of(new Installation("8.3.25.1394", newer), new Installation("8.3.9.2170", older)),
                new Installations(root, environment, true).find());
    }

    @Test
    void whatCannotRunIsNone() throws IOException {
        Files.createDirectories(root.resolve("opt/1cv8/x86_64/8.3.21.1895/rac")); // a folder
        Path plain = utility("opt/1cv8/x86_64/8.3.22.1000/rac");
        assumeFalse(Installations.here().windows(), "every file is executable on Windows: not tested there");
        assertTrue(plain.toFile().setExecutable(false));
        assertEquals(List.of(), unix("").find());
    }

    @Test
    void noneSaysWhereItWasLookedFor() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Chosen(unix(root + "/bin"), "").path());
        String sentence = String.valueOf(e.getMessage());
        assertTrue(sentence.contains(root.resolve("opt/1cv8").toString()), sentence);
        assertTrue(sentence.contains(root.resolve("bin").toString()), sentence);
    }

    @Test
    void whatIsNamedMustBeAProgram() throws IOException {
        Path there = utility("rac");
        assertEquals(there, new Chosen(unix(""), " " + there + " ").path());
        assertEquals(
                RacMessage.UTILITY_RELATIVE.text("bin/rac"),
                assertThrows(IllegalArgumentException.class, () -> Chosen.check("bin/rac"))
                        .getMessage());
        assertWrong(unix(""), root.resolve("nothing").toString(), RacMessage.UTILITY_MISSING);
        assertWrong(unix(""), root.toString(), RacMessage.UTILITY_MISSING);
        assertWrong(unix(""), "\0", RacMessage.UTILITY_MISSING);
        assertWrong(new Installations(root, Map.of(), true), there.toString(), RacMessage.UTILITY_NOT_EXE);
        assumeFalse(Installations.here().windows(), "every file is executable on Windows: not tested there");
        assertTrue(there.toFile().setExecutable(false));
        assertWrong(unix(""), there.toString(), RacMessage.UTILITY_NOT_EXECUTABLE);
    }

    private static void assertWrong(Installations computer, String named, RacMessage why) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Chosen(computer, named).path());
        assertEquals(why.text(named), e.getMessage());
    }

    @Test
    void thisComputerIsSearchedWithoutTrouble() {
        Installations here = Installations.here();
        assertTrue(here.find().stream().allMatch(one -> Files.isExecutable(one.path())));
        assertTrue(here.places().stream().allMatch(Path::isAbsolute));
    }
}
