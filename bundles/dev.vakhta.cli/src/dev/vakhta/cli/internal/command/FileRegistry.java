package dev.vakhta.cli.internal.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.file.FileKind;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.file.FileText;
import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.cli.internal.file.RegistryFacts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.format.registry.AgentClusters;
import dev.vakhta.format.registry.ClusterRegistry;
import dev.vakhta.format.registry.RegistryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Shows what a cluster has noted on its disk; the cluster need not run. */
record FileRegistry(Surroundings around, Found found, boolean json, boolean raw) {
    /** The command by itself. */
    static Command command(Surroundings around, Options options) {
        PathOptions asked = PathOptions.of(options, FileMessage.PATH_REGISTRY, FileMessage.JSON_REGISTRY);
        BooleanSupplier raw = options.flag("--raw", FileMessage.RAW_REGISTRY);
        return () -> {
            Found found = asked.found();
            found.require(FileKind.REGISTRY, FileKind.AGENT, FileKind.REGISTRIES);
            return new FileRegistry(around, found, asked.isJson(), raw.getAsBoolean()).print();
        };
    }

    ExitCode print() throws IOException {
        return switch (found.kind()) {
            case AGENT -> agent(found.path());
            case REGISTRY -> registry(found.path(), ClusterRegistry.read(found.path()));
            default -> folders();
        };
    }

    private ExitCode agent(Path file) throws IOException {
        AgentClusters agent = AgentClusters.read(file);
        if (json) {
            Json.print(terminal().out(), RegistryFacts.json(agent, raw));
        } else {
            new FileText(terminal()).print(file, agent, raw);
        }
        return code(agent.problems());
    }

    private ExitCode registry(Path file, ClusterRegistry registry) throws IOException {
        if (json) {
            Json.print(terminal().out(), RegistryFacts.json(registry, raw));
            terminal().out().flush();
            registry.problems().forEach(terminal().err()::println);
        } else {
            new FileText(terminal()).print(file, registry, raw);
        }
        return code(registry.problems());
    }

    private static ExitCode code(List<String> problems) {
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private Terminal terminal() {
        return around.terminal();
    }

    /** All of a folder; one that cannot be read does not hide the others. */
    private ExitCode folders() throws IOException {
        List<Path> folders = new ArrayList<>(RegistryFolder.in(found.path()));
        Optional<Path> agent = RegistryFolder.agentFile(found.path());
        if (folders.isEmpty() && agent.isPresent()) {
            return agent(agent.get());
        }
        if (folders.isEmpty()) {
            folders.add(found.path());
        }
        JsonArray all = new JsonArray();
        List<String> problems = new ArrayList<>();
        int read = 0;
        boolean damaged = false;
        for (Path folder : folders) {
            try {
                RegistryFolder one = RegistryFolder.read(folder);
                read++;
                if (json) {
                    problems.addAll(one.registry().problems()); // the text has them already
                }
                damaged |= !one.registry().problems().isEmpty();
                if (!one.previous().isEmpty()) {
                    problems.add(one.previous());
                }
                JsonObject object = RegistryFacts.json(one.registry(), raw);
                object.addProperty("file", one.path().toString());
                all.add(object);
                if (!json) {
                    terminal().out().print(read > 1 ? System.lineSeparator() : "");
                    new FileText(terminal()).print(one.path(), one.registry(), raw);
                }
            } catch (IOException e) {
                problems.add(FileMessage.UNREADABLE.text(folder, e.getMessage()));
            }
        }
        if (read == 0) {
            throw new Complaint(String.join(" ", problems));
        }
        if (json) {
            Json.print(terminal().out(), all);
        }
        terminal().out().flush();
        problems.forEach(terminal().err()::println);
        return problems.isEmpty() && !damaged ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
