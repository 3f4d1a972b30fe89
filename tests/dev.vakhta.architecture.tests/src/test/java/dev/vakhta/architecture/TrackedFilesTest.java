package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes to others works for them: from their own registry or mirror, and wherever their checkout lies. */
class TrackedFilesTest {
    /** In pieces, so as not to find itself. */
    private static final Pattern NOT_FOR_OTHERS =
            Pattern.compile("(repo1?|central)\\.(maven|sonatype)\\." + "(apache\\.)?(org|com)"
                    + "|(deb|security|ftp|archive)\\.debian" + "\\.org"
                    + "|registry\\.(npmjs|yarnpkg)" + "\\.(org|com)"
                    // the home of the platform's own user on a server is nobody's here
                    + "|(?<![\\w}\"])/(home|Users)" + "/(?!usr1cv8)\\w+/"
                    + "|(?<![\\w}\"])/root" + "/\\w"
                    + "|[A-Z]:\\\\+Users" + "\\\\+\\w"
                    + "|" + Pattern.quote(House.ROOT + "/"));

    @Test
    void nameNoRegistryAndNobodysHome() throws Exception {
        List<Path> tracked = git("ls-files", "-z");
        assertFalse(tracked.isEmpty());
        List<String> found = new ArrayList<>();
        for (Path file : tracked) {
            // one byte, one character: whatever a file is, the patterns are plain ASCII
            Matcher wrong = NOT_FOR_OTHERS.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            while (wrong.find()) {
                found.add(House.ROOT.relativize(file) + ": " + wrong.group());
            }
        }
        assertEquals(List.of(), found);
    }

    /** A rule of .gitignore that fits a package too would keep it from everybody else. */
    @Test
    void leaveNoSourceBehind() throws Exception {
        assertEquals(
                List.of(),
                git("ls-files", "-z", "--others", "--ignored", "--exclude-standard", "bundles", "tests").stream()
                        .map(file -> House.ROOT.relativize(file).toString())
                        .filter(name -> name.matches("[^/]+/[^/]+/src(-gen)?/.*"))
                        .toList());
    }

    /** The files a command of git names. */
    private static List<Path> git(String... command) throws IOException, InterruptedException {
        assumeTrue(Files.exists(House.ROOT.resolve(".git")), "not a git checkout: nobody knows which files are ours");
        List<String> line = new ArrayList<>(List.of(command));
        line.add(0, "git");
        Process git = new ProcessBuilder(line)
                .directory(House.ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), () -> line + " failed");
        return Pattern.compile("\0")
                .splitAsStream(names)
                .filter(name -> !name.isEmpty())
                .map(House.ROOT::resolve)
                .filter(Files::isRegularFile) // not one deleted and not yet committed
                .toList();
    }
}
