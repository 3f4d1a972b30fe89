package dev.vakhta.provider.rac;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.rac.grammar.Grammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One rac binary. What it can be asked is read from its own help, mode by mode, once as long as Vakhta runs; an update of the binary makes
 * another one of it.
 *
 * @param version as it says itself
 */
record Utility(Path path, long size, FileTime modified, String version) {
    private record Key(Utility utility, String mode) {}

    private static final Once<Key, Grammar> HELP = new Once<>();

    /** How modes are called since some version, by their older name. */
    private static final Map<String, String> RENAMED = Map.of("service-setting", "service-setting-server"); // 8.5.4

    static Utility of(Path path, String version) throws IOException {
        return new Utility(path, Files.size(path), Files.getLastModifiedTime(path), version);
    }

    /** Reads the help of a mode. */
    interface Reader {
        String read(String mode) throws IOException, AdministrationException;
    }

    /**
     * How a command is given to this rac.
     *
     * @return null: it has no such command
     */
    @Nullable
    Ability ability(Request<?> request, Watch watch, Reader reader) throws IOException, AdministrationException {
        for (String mode : names(request.mode())) {
            Grammar help = HELP.get(new Key(this, mode), watch, () -> Grammar.ofHelp(List.of(reader.read(mode))));
            Ability found = Ability.of(help, mode, request.words());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether the help that was read by now says that there is no such command. Never blocks. */
    boolean lacks(Request<?> request) {
        return names(request.mode()).stream().allMatch(mode -> {
            Grammar help = HELP.known(new Key(this, mode));
            return help != null && Ability.of(help, mode, request.words()) == null;
        });
    }

    private static List<String> names(String mode) {
        String renamed = RENAMED.get(mode);
        return renamed == null ? List.of(mode) : List.of(mode, renamed);
    }
}
