package dev.vakhta.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The window's process, in which a scenario is played. */
public final class ScenarioProcess {
    private static final String PASSED = "PASS";

    private final Path script;
    private final String name;
    private final Path person;
    private final Map<String, String> properties = new TreeMap<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> arguments = new ArrayList<>();

    ScenarioProcess(Path script, String name, Path person) {
        this.script = script;
        this.name = name;
        this.person = person;
        arguments.addAll(List.of("-data", person.resolve("workspace").toString(), "-consoleLog"));
        property("vakhta.scenario", "dev.vakhta.ui.bot.scenario." + name);
        property("vakhta.scenario.result", result().toString());
        environment("VAKHTA_HOME", person.resolve("home").toString());
        environment("VAKHTA_JAVA", System.getProperty("java.home"));
        environment("GDK_BACKEND", "x11");
    }

    /** @param value without blanks: the start script takes them for ends */
    public ScenarioProcess property(String key, Object value) {
        properties.put(key, value.toString());
        return this;
    }

    public ScenarioProcess environment(String key, String value) {
        environment.put(key, value);
        return this;
    }

    public ScenarioProcess arguments(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    private Path result() {
        return person.resolve(name + ".result");
    }

    /**
     * Plays it to its end.
     *
     * @return what the process said
     * @throws IOException it failed, or did not end in time; the message is what the scenario and the process said
     */
    public String play(int limitSeconds) throws IOException, InterruptedException {
        return play(limitSeconds, 0, PASSED);
    }

    /**
     * Plays one that kills its own process, and says nothing of its end.
     *
     * @param exitCode how the process ends
     * @throws IOException it ended otherwise, or not in time
     */
    public void playToDeath(int limitSeconds, int exitCode) throws IOException, InterruptedException {
        play(limitSeconds, exitCode, "");
    }

    private String play(int limitSeconds, int exitCode, String result) throws IOException, InterruptedException {
        Path log = person.resolve(name + ".log");
        Files.createDirectories(person);
        Files.deleteIfExists(result());
        Process window =
                builder().redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended;
        try {
            ended = window.waitFor(limitSeconds, TimeUnit.SECONDS);
        } finally {
            window.descendants().forEach(ProcessHandle::destroyForcibly);
            window.destroyForcibly();
        }
        String said = Files.exists(result()) ? Files.readString(result()) : "";
        if (!ended || !said.equals(result) || window.exitValue() != exitCode) {
            String how = ended ? "ended with " + window.exitValue() : "did not end in " + limitSeconds + " s";
            throw new IOException(name + " " + how + ": " + said + "\n" + Files.readString(log));
        }
        return Files.readString(log);
    }

    private ProcessBuilder builder() {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        // read by the JVM itself, which knows quotes: a checkout's path may hold blanks, and VAKHTA_JAVA_OPTS are words
        String options = properties.entrySet().stream()
                .map(property -> "\"-D" + property.getKey() + "=" + property.getValue() + "\"")
                .collect(Collectors.joining(" "));
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        return builder;
    }
}
