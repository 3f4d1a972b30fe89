package dev.vakhta.script;

import dev.vakhta.processing.Processing;
import dev.vakhta.processing.ProcessingSource;
import dev.vakhta.provider.files.Durable;
import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scripts in the person's folder; window and command line share it. */
public final class Scripts implements ProcessingSource {
    private static final Logger LOG = System.getLogger(Scripts.class.getName());

    private static final Pattern ENABLED = Pattern.compile("(?m)^[ \\t]*enabled[ \\t]*[=:].*$");

    private final Path folder;

    /** For the extension registry. */
    public Scripts() {
        this(folder());
    }

    /** @param folder of all of them; it need not be there */
    public Scripts(Path folder) {
        this.folder = folder;
    }

    /** Where scripts are: {@code processings}, beside the targets. */
    public static Path folder() {
        return UserDirectories.ofSystem().config().resolve("processings");
    }

    /**
     * A folder with a declaration.
     *
     * @param name of the folder
     * @param label what it calls itself; empty if it is broken
     * @param problem why it cannot be used, in one sentence; empty: it can
     */
    public record Script(String name, String id, String label, boolean enabled, String problem) {}

    @Override
    public List<Processing> processings() {
        List<Processing> found = new ArrayList<>();
        for (Path each : folders()) {
            try {
                ScriptDeclaration declaration = ScriptDeclaration.read(each);
                if (declaration.enabled() && !declaration.command().isEmpty()) {
                    found.add(new ScriptProcessing(declaration));
                }
            } catch (IOException e) {
                LOG.log(
                        Level.ERROR,
                        ScriptMessage.BROKEN.text(each.resolve(ScriptDeclaration.FILE), e.getMessage()),
                        e);
            }
        }
        return found;
    }

    /** All of them, those that are off or broken, too. */
    public List<Script> all() {
        return folders().stream().map(Scripts::script).toList();
    }

    private static Script script(Path each) {
        String name = each.getFileName().toString();
        try {
            ScriptDeclaration one = ScriptDeclaration.read(each);
            String problem = one.command().isEmpty() ? ScriptMessage.OTHER_SYSTEM.text() : "";
            return new Script(name, one.id(), one.declaration().label(), one.enabled(), problem);
        } catch (IOException e) {
            return new Script(name, "", "", false, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Switches a script on or off, in its declaration, whose other lines stay as they are. Menus and commands know it at the next start.
     *
     * @param name of its folder
     * @throws IOException there is no such script, or it is broken and cannot be switched on; one sentence for people
     */
    public void enable(String name, boolean enabled) throws IOException {
        Path each = folders().stream()
                .filter(one -> one.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException(ScriptMessage.NO_SCRIPT.text(name, folder)));
        if (enabled) {
            ScriptDeclaration.read(each);
        }
        Path file = each.resolve(ScriptDeclaration.FILE);
        String line = "enabled = " + enabled;
        String text = Files.readString(file);
        Matcher old = ENABLED.matcher(text);
        String changed = old.find() ? old.replaceAll(line) : text.stripTrailing() + "\n" + line + "\n";
        Durable.write(file, changed.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> Files.isRegularFile(each.resolve(ScriptDeclaration.FILE)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.ERROR, ScriptMessage.BROKEN.text(folder, e.getMessage()), e);
            return List.of();
        }
    }
}
