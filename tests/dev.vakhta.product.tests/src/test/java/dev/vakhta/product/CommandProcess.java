package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the command line as people get it, in a process of its own that ends with this. */
record CommandProcess(Process process, Path output) implements AutoCloseable {
    private static final Path VAKHTA =
            Path.of("../../releng/dev.vakhta.product/target/products/vakhta-cli/linux/gtk/x86_64/vakhta-cli/vakhta");

    /** @param person folder of his home; that of an earlier command is found again */
    static CommandProcess start(Path person, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(VAKHTA.toRealPath().toString(), "--lang", "en"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(person, "said", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "VAKHTA_HOME", person.resolve("home").toString(),
                        "VAKHTA_JAVA", System.getProperty("java.home")));
        return new CommandProcess(builder.start(), output);
    }

    /** Waits for its end; its exit code. */
    int end() throws InterruptedException {
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it does not end");
        return process.exitValue();
    }

    /** Output and error output so far. */
    String said() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
