package dev.vakhta.provider.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Another process that keeps a journal: says that it is there, waits for a line of input, and appends. */
final class Appender {
    private Appender() {}

    /** @param args file, target, number of operations */
    public static void main(String[] args) throws IOException {
        System.out.println("ready");
        System.in.read();
        append(Path.of(args[0]), args[1], Integer.parseInt(args[2]));
    }

    static void append(Path file, String target, int number) {
        FileJournal journal = new FileJournal(file);
        IntStream.range(0, number).mapToObj(i -> Made.operation(target + i)).forEach(journal::record);
    }
}
