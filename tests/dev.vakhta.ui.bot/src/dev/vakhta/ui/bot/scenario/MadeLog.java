package dev.vakhta.ui.bot.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * An event log in the text format that this writes: a record a second since {@link #BEGIN}. Every tenth record is an error, and between errors
 * four records are a transaction, of which every third is rolled back.
 */
public final class MadeLog {
    public static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 2, 8, 0);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String HEAD = "\ufeff1CV8LOG(ver 2.0)\r\n7d5b7b6e-6c1f-4a43-9d34-9a1f0f4c1c11\r\n\r\n";
    private static final String DICTIONARY = """
            {1,e2f6f9b4-0000-4000-8000-000000000001,"Иванов",1},
            {1,e2f6f9b4-0000-4000-8000-000000000002,"Петрова-Водкина Анастасия Константиновна",2},
            {2,"WS-014",1},
            {2,"terminal-server-17.office.example.org",2},
            {3,"1CV8C",1},
            {3,"BackgroundJob",2},
            {4,"_$Session$_.Start",1},
            {4,"_$Transaction$_.Begin",2},
            {4,"_$Data$_.Update",3},
            {4,"_$Transaction$_.Commit",4},
            {4,"_$Transaction$_.Rollback",5},
            {4,"_$PerformError$_",6},
            {4,"Обмен с сайтом.Выгрузка остатков",7},
            {5,f3f6f9b4-0000-4000-8000-000000000001,"Документ.РеализацияТоваровУслуг",1},
            {6,"srv-1c",1},
            {7,1560,1},
            {8,1561,1}""";

    private final Path folder;
    private final Path segment;
    private int count;

    /** @param base folder of an infobase, which gets a folder 1Cv8Log */
    public MadeLog(Path base) throws IOException {
        this(Files.createDirectories(base.resolve("1Cv8Log")), 0);
        Files.writeString(folder.resolve("1Cv8.lgf"), HEAD + DICTIONARY.replace("\n", "\r\n"));
        Files.writeString(segment, HEAD);
    }

    private MadeLog(Path folder, int count) {
        this.folder = folder;
        this.segment = folder.resolve(BEGIN.toLocalDate().atStartOfDay().format(STAMP) + ".lgp");
        this.count = count;
    }

    /** One that is there goes on: a process of its own, with the folder, how many records it has, and how many are to come, one after another. */
    public static void main(String[] args) throws Exception {
        MadeLog log = new MadeLog(Path.of(args[0]), Integer.parseInt(args[1]));
        for (int i = Integer.parseInt(args[2]); i > 0; i--) {
            log.append(1);
            Thread.sleep(5);
        }
    }

    public Path folder() {
        return folder;
    }

    public int count() {
        return count;
    }

    public static LocalDateTime time(int number) {
        return BEGIN.plusSeconds(number);
    }

    /** How many of the first records are errors. */
    public static int errors(int records) {
        return (records + 9) / 10;
    }

    public MadeLog append(int records) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < records; i++) {
            text.append(count == 0 ? "" : ",\r\n").append(entry(count));
            count++;
        }
        return raw(text.toString());
    }

    /** Bytes that are no record. */
    public MadeLog raw(String text) throws IOException {
        Files.writeString(segment, text, StandardOpenOption.APPEND);
        return this;
    }

    private static String entry(int number) {
        int step = number % 10;
        int cycle = number / 10;
        boolean inside = step >= 3 && step <= 6;
        boolean rolledBack = cycle % 3 == 2;
        boolean end = step == 6;
        int event = switch (step) {
            case 0 -> 6;
            case 3 -> 2;
            case 4, 5 -> 3;
            case 6 -> rolledBack ? 5 : 4;
            case 8 -> 7;
            default -> 1;
        };
        String letter = !inside ? "N" : step == 3 || end ? rolledBack ? "R" : "C" : "U";
        String key = inside ? "{%x,%x}".formatted(630_000_000_000_000L + cycle * 10_000L, cycle + 1) : "{0,0}";
        String comment = step == 0
                ? "{ОбщийМодуль.ОбменСервер.Модуль(%d)}: Ошибка при вызове метода контекста (Записать): \"\"занято\"\"\nпо причине:\nКонфликт блокировок при выполнении транзакции & прочее"
                        .formatted(number)
                : "";
        String data = step == 4 || step == 5 ? "{\"R\",49:8c8214109fd4d3af11eb518292a423f8}" : "{\"U\"}";
        return "{%s,%s,\n%s,%d,%d,%d,%d,%d,%s,\"%s\",%d,\n%s,\"%s\",1,1,1,%d,0,\n{0}\n}"
                .formatted(
                        time(number).format(STAMP),
                        letter,
                        key,
                        1 + cycle % 2,
                        1 + cycle % 2,
                        step == 8 ? 2 : 1,
                        7,
                        event,
                        step == 0 ? "E" : step == 9 ? "W" : "I",
                        comment,
                        step == 4 || step == 5 ? 1 : 0,
                        data,
                        step == 4 || step == 5 ? "Реализация 000-%06d от 02.03.2026".formatted(number) : "",
                        cycle % 40 + 1);
    }
}
