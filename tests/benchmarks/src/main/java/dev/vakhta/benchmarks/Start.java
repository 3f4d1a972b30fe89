package dev.vakhta.benchmarks;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The command line as a person or a script meets it: whole processes, up to their first line. */
final class Start {
    private static final int SESSIONS = 20;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 15;

    private Start() {}

    /** @param vakhta the command */
    static List<Row> run(Path vakhta) throws Exception {
        // Its own home: the user's targets, journal and passwords are none of our business.
        Path home = Files.createTempDirectory("vakhta-benchmark");
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(SESSIONS))) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            double[] millis = Median.millis(
                    WARM_UP,
                    ROUNDS,
                    firstLine(
                            home,
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            classes(),
                            Hello.class.getName()),
                    firstLine(home, vakhta.toString(), "--version"),
                    firstLine(home, vakhta.toString(), "session", "list", "--ras", "127.0.0.1:" + demo.port()));
            String floor = "a bare JVM's first line";
            return List.of(
                    new Row("vakhta --version", millis[1], "ms", millis[0], floor),
                    new Row("vakhta session list, " + SESSIONS + " sessions", millis[2], "ms", millis[0], floor));
        }
    }

    private static String classes() throws Exception {
        return Path.of(Hello.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    /** Nanoseconds until the first line; the rest of the process is waited for and not counted. */
    private static Callable<Long> firstLine(Path home, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("VAKHTA_HOME", home.toString());
        builder.environment().put("VAKHTA_JAVA", System.getProperty("java.home"));
        return () -> {
            long start = System.nanoTime();
            Process process = builder.start();
            try (BufferedReader out = process.inputReader()) {
                String line = out.readLine();
                long taken = System.nanoTime() - start;
                out.transferTo(Writer.nullWriter());
                if (line == null || process.waitFor() != 0) {
                    throw new IOException(String.join(" ", command) + " failed");
                }
                return taken;
            }
        };
    }
}
