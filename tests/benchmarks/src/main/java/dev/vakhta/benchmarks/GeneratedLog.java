package dev.vakhta.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Event logs by the shared generator. */
final class GeneratedLog {
    private GeneratedLog() {}

    /**
     * The dictionary of a log, which is made unless it is there; empty, and it is said why, where there is no generator.
     *
     * @param made folder of the log, which stays for the next run
     * @param tools the shared ones
     */
    static Optional<Path> dictionary(Path made, Path tools, String... options)
            throws IOException, InterruptedException {
        Path generator = tools.resolve("gen_eventlog.py");
        if (!Files.exists(made)) {
            if (!Files.exists(generator)) {
                System.err.println("There is no " + generator + " to make a log: it is left out.");
                return Optional.empty();
            }
            System.err.println("Making " + made + " takes a minute for each gigabyte");
            Path unfinished = made.resolveSibling(made.getFileName() + "-unfinished");
            Files.createDirectories(made.getParent());
            LogFloor.call(
                    Stream.concat(Stream.of("python3", generator.toString(), unfinished.toString()), Stream.of(options))
                            .toArray(String[]::new));
            Files.move(unfinished, made);
        }
        try (Stream<Path> files = Files.walk(made)) {
            return Optional.of(
                    files.filter(file -> file.endsWith("1Cv8.lgf")).findFirst().orElseThrow());
        }
    }
}
