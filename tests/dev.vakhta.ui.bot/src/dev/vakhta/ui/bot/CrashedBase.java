package dev.vakhta.ui.bot;

import dev.vakhta.format.container.Format;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file infobase as a crash leaves it: somebody is noted in it whom there is not any more. */
public final class CrashedBase {
    private static final int PAGE = 4096;

    private CrashedBase() {}

    /** Makes the folder and what lies in it. */
    public static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, PAGE, false));
        Files.write(folder.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, PAGE, false));
        Files.createFile(folder.resolve("1Cv8.1CL"));
        return folder;
    }

    /** Notes many sessions in it. */
    public static void fill(Path folder, int sessions) throws IOException {
        Files.write(folder.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, PAGE, sessions));
    }

    /** Denies new sessions. */
    public static void lock(Path folder, String code) throws IOException {
        Files.writeString(
                folder.resolve("1Cv8.cdn"),
                "\ufeff{1,20260101000000,20991231235959,\"Обновление до утра.\nВопросы: 55-55\",\"" + code
                        + "\",\"ночь\"}");
    }

    /** Another process that holds the base as long as it is not told to end. */
    public static Process holder(Path folder) throws IOException {
        Process holder = new ProcessBuilder("sh", "-c", "exec 3<>1Cv8.1CL; echo held; exec cat")
                .directory(folder.toFile())
                .start();
        if (holder.getInputStream().read() != 'h') {
            throw new IOException("it does not hold " + folder);
        }
        return holder;
    }
}
