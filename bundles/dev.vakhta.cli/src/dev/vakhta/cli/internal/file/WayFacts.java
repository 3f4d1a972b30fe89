package dev.vakhta.cli.internal.file;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.processing.recovery.Recover;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.Way;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What can be done about a base, with permission codes in the commands, and the ways back. */
public final class WayFacts {
    private WayFacts() {}

    /** The cheapest first; what cannot be done has its reason. */
    public static void print(Path folder, List<Way> ways, PrintStream out) {
        out.println(FileMessage.WAYS.text());
        int number = 1;
        for (Way way : ways) {
            out.println();
            out.println(number++ + ". " + way.kind().text());
            String reason = way.reason();
            Facts facts = new Facts();
            if (reason != null) {
                facts.add("   " + FileMessage.NOT_POSSIBLE.text(), reason);
            } else {
                facts.add("   " + FileMessage.COMMAND.text(), commands(folder, way))
                        .add("   " + FileMessage.NOTE.text(), way.note());
            }
            facts.print(out);
        }
    }

    /** Of what is ours to do, the command of ours; what only looks like a lock goes by its name alone. */
    private static List<String> commands(Path folder, Way way) {
        return switch (way.kind()) {
            case SET_LOCK_ASIDE -> List.of(ours(folder, Recover.LOCK));
            case SET_LEFTOVERS_ASIDE -> List.of(ours(folder, Recover.LEFTOVERS));
            case SET_SIMILAR_ASIDE ->
                way.files().stream()
                        .map(file -> ours(folder, Recover.SIMILAR) + " --only " + quoted(file.name()))
                        .toList();
            default -> List.of(way.command());
        };
    }

    /** As the system's shell takes it. */
    private static String ours(Path folder, String what) {
        return "vakhta file recover " + quoted(folder.toString()) + " --set-aside " + what;
    }

    private static String quoted(String word) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }

    /** The newest first. */
    public static void printBackups(List<Backup> backups, Terminal terminal) {
        Table table = FileText.table(
                FileMessage.HEAD_BACKUP,
                FileMessage.HEAD_FILE,
                FileMessage.HEAD_AT,
                FileMessage.HEAD_WHY,
                FileMessage.HEAD_RESTORED);
        for (Backup backup : backups) {
            Instant restored = backup.restored();
            table.add(List.of(
                    backup.id(),
                    String.valueOf(backup.original().getFileName()),
                    time(backup.at()),
                    backup.reason(),
                    restored == null ? "" : time(restored)));
        }
        table.print(terminal.out(), terminal.width());
    }

    private static String time(Instant instant) {
        return LookFacts.time(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
    }

    public static JsonObject json(Way way) {
        return Json.object(
                "kind", LookFacts.word(way.kind()),
                "possible", way.isPossible(),
                "reason", way.reason(),
                "note", way.note(),
                "command", way.command(),
                "files", way.files().stream().map(BaseFile::name).toList());
    }

    public static JsonObject json(Backup backup) {
        @Nullable Object copy = backup.copy();
        return Json.object(
                "id", backup.id(),
                "original", backup.original(),
                "beside", backup.beside(),
                "copy", copy,
                "size", backup.size(),
                "hash", backup.hash(),
                "at", backup.at(),
                "user", backup.user(),
                "reason", backup.reason(),
                "restored", backup.restored());
    }
}
