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

    /** Has people come and go in its log, and then an error that says more. */
    public static void log(Path folder, String comment) throws IOException {
        Path log = Files.createDirectory(folder.resolve("1Cv8Log"));
        String head = "\ufeff1CV8LOG(ver 2.0)\n" + MadeInfobase.LOG + "\n\n";
        Files.writeString(log.resolve("1Cv8.lgf"), head + """
                {1,9d2d4b6a-5f5e-4a3c-9a57-000000000001,"Иванова Мария Петровна (бухгалтерия)",1},
                {3,"1CV8C",1},
                {4,"_$Session$_.Start",1},
                {4,"_$Session$_.Finish",2},
                {4,"_$PerformError$_",3}""");
        String entry = "{20260201%s,N,\n{0,0},1,0,1,5,%d,%s,\"%s\",0,\n{\"U\"},\"\",0,0,0,7,0,\n{0}\n}";
        Files.writeString(
                log.resolve("20260201000000.lgp"),
                head
                        + String.join(
                                ",\n",
                                entry.formatted("180000", 1, "I", ""),
                                entry.formatted("181500", 2, "I", ""),
                                entry.formatted("183000", 1, "I", ""),
                                entry.formatted("184455", 3, "E", comment)));
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
