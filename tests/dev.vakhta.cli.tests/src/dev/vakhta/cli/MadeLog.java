package dev.vakhta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A log with a bit of everything: two segments, a transaction across them, one that is open, a damaged region and a torn end. */
final class MadeLog {
    /** What was torn off. */
    static final String TAIL = "{20260201110009,N,\n{0,0},1,1,1,5,1,I,\"torn";

    private static final String HEAD = "\ufeff1CV8LOG(ver 2.0)\n11111111-2222-3333-4444-555555555555\n\n";
    private static final String DICTIONARY = """
            {1,9d2d4b6a-5f5e-4a3c-9a57-000000000001,"Иванов",1},
            {1,9d2d4b6a-5f5e-4a3c-9a57-000000000002,"Петрова",2},
            {4,"_$Session$_.Start",1},
            {4,"_$Transaction$_.Begin",2},
            {4,"_$Transaction$_.Commit",3},
            {4,"_$Data$_.Update",4},
            {4,"_$Data$_.Update",4},
            {4,"Обмен. Ошибка",5},
            {4,"_$PerformError$_",6},
            {13,1,1}""";

    private MadeLog() {}

    /** @param time from the begin of 1 February 2026, {@code hhmmss} */
    static String record(String time, String letter, String transaction, int user, int event, String rest) {
        return "{20260201%s,%s,\n{%s},%d,1,1,5,%d,%s".formatted(time, letter, transaction, user, event, rest);
    }

    /** Makes its folder. */
    static Path write(Path log) throws IOException {
        Files.createDirectory(log);
        Files.writeString(log.resolve("1Cv8.lgf"), HEAD + DICTIONARY);
        String text = "I,\"\",0,\n{\"U\"},\"\",0,0,0,7,0,\n{0}\n}";
        Files.writeString(
                log.resolve("20260201100000.lgp"),
                HEAD
                        + String.join(
                                ",\n",
                                record(
                                        "100000",
                                        "N",
                                        "0,0",
                                        1,
                                        1,
                                        "I,\"\",0,\n{\"P\",\n{6,\n{\"S\",\"Иванов\"},\n{\"S\",\"\"}\n}\n},\"\",0,0,0,7,0,\n{0}\n}"),
                                record("100100", "C", "243c385051d90,2cd", 1, 2, text),
                                record("100200", "U", "243c385051d90,2cd", 1, 4, text),
                                record("100300", "U", "243c385051d90,2ce", 2, 2, text)));
        Files.writeString(
                log.resolve("20260201110000.lgp"),
                HEAD
                        + String.join(
                                ",\n",
                                record("110000", "C", "243c385051d90,2cd", 1, 3, text),
                                "{20260201110001,N,\n{spoilt",
                                record(
                                        "110500",
                                        "N",
                                        "0,0",
                                        2,
                                        5,
                                        "E,\"=first line\nsecond \"\"line\"\"\",0,\n{\"R\",49:8c8214109fd4d3af11eb518292a423f8},\"Заказ 18\",0,0,0,8,0,\n{0}\n}"),
                                TAIL));
        return log;
    }

    /** As the platform would. */
    static void append(Path log, String record) throws IOException {
        Files.writeString(log.resolve("20260201110000.lgp"), ",\n" + record, StandardOpenOption.APPEND);
    }
}
