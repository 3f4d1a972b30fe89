package dev.vakhta.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts quotes and braces of segments, a byte at a time: by the shared program in C where there is a compiler, else by the same loop in Java. */
final class LogFloor {
    private static final Pattern SAID = Pattern.compile("automaton +([\\d.]+) s .* rec=(\\d+)");

    private final Path program;
    private final boolean compiled;

    /** @param records complete ones */
    record Count(long records, long nanos) {}

    /** @param source of the program; {@code target} is a folder for what is made of it */
    LogFloor(Path source, Path target) throws InterruptedException {
        this.program = target.resolve("eventlog_floor");
        this.compiled = compiles(source);
    }

    private boolean compiles(Path source) throws InterruptedException {
        try {
            call("cc", "-O2", "-o", program.toString(), source.toString());
            return true;
        } catch (IOException noCompiler) {
            System.err.println(noCompiler.getMessage() + "; the floor of log is a loop in Java");
            return false;
        }
    }

    @Override
    public String toString() {
        return "quotes and braces counted, " + (compiled ? "C" : "Java");
    }

    Count count(List<Path> segments) throws IOException, InterruptedException {
        return compiled ? byProgram(segments) : byLoop(segments);
    }

    /** It wants a folder; the time is that of its last way of four, in which it counts. */
    private Count byProgram(List<Path> segments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(program.getParent(), "segments");
        try {
            for (Path segment : segments) {
                Files.createSymbolicLink(folder.resolve(segment.getFileName()), segment.toAbsolutePath());
            }
            Matcher said = SAID.matcher(call(program.toString(), folder.toString()));
            if (!said.find()) {
                throw new IOException("The floor program did not say what it counted.");
            }
            return new Count(Long.parseLong(said.group(2)), (long) (Double.parseDouble(said.group(1)) * 1e9));
        } finally {
            for (Path segment : segments) {
                Files.deleteIfExists(folder.resolve(segment.getFileName()));
            }
            Files.delete(folder);
        }
    }

    private static Count byLoop(List<Path> segments) throws IOException {
        byte[] bytes = new byte[1 << 20];
        long records = 0;
        long start = System.nanoTime();
        for (Path segment : segments) {
            int depth = 0;
            boolean inside = false;
            try (FileChannel channel = FileChannel.open(segment)) {
                for (int read = channel.read(ByteBuffer.wrap(bytes));
                        read > 0;
                        read = channel.read(ByteBuffer.wrap(bytes))) {
                    for (int i = 0; i < read; i++) {
                        if (bytes[i] == '"') {
                            inside = !inside;
                        } else if (!inside && bytes[i] == '{') {
                            depth++;
                        } else if (!inside && bytes[i] == '}' && --depth == 0) {
                            records++;
                        }
                    }
                }
            }
        }
        return new Count(records, System.nanoTime() - start);
    }

    /** Runs a command and returns what it says. */
    static String call(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return said;
    }
}
