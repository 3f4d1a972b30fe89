package dev.vakhta.cli.internal.file;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.format.lock.SessionLock;
import dev.vakhta.format.registry.AgentClusters;
import dev.vakhta.format.registry.ClusterRegistry;
import dev.vakhta.format.registry.RawItem;
import dev.vakhta.format.registry.RegisteredCluster;
import dev.vakhta.format.registry.RegisteredInfobase;
import dev.vakhta.format.registry.RegisteredServer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.jdt.annotation.Nullable;

/** Registries as JSON, in the shape that can be compared with the facts known of a file: with permission codes, as the file has them. */
public final class RegistryFacts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /** How a date that is not set is written there. */
    private static final String NEVER = "00010101000000";

    private RegistryFacts() {}

    /** @param raw whether also what is not understood is wanted */
    public static JsonObject json(ClusterRegistry registry, boolean raw) {
        OptionalLong version = registry.version();
        JsonObject json = Json.object(
                "cluster", json(registry.cluster()),
                "topFields", registry.fields(),
                "infobases",
                        registry.infobases().stream()
                                .map(infobase -> json(infobase, registry.cluster(), raw))
                                .toList(),
                "workingServers",
                        registry.servers().stream()
                                .map(server -> json(server, raw))
                                .toList(),
                "version", version.isPresent() ? version.getAsLong() : null);
        return withRaw(json, registry.unknown(), raw);
    }

    public static JsonObject json(AgentClusters agent, boolean raw) {
        JsonObject json = Json.object(
                "clusters", agent.clusters().stream().map(RegistryFacts::json).toList());
        return withRaw(json, agent.unknown(), raw);
    }

    private static JsonObject json(RegisteredCluster cluster) {
        return Json.object(
                "uuid", cluster.id(),
                "name", cluster.name(),
                "port", cluster.port(),
                "host", cluster.host(),
                "fields", cluster.fields());
    }

    private static JsonObject json(RegisteredInfobase infobase, RegisteredCluster cluster, boolean raw) {
        JsonObject json = Json.object(
                "uuid", infobase.id(),
                "name", infobase.name(),
                "dbms", infobase.dbms(),
                "dbServer", infobase.databaseServer(),
                "dbName", infobase.database(),
                "fields", infobase.fields(),
                "lock", json(infobase.lock()),
                "scheduledJobsDenied", infobase.scheduledJobsDenied(),
                "logFolder", infobase.logFolder(cluster));
        return withRaw(json, infobase.unknown(), raw);
    }

    private static JsonObject json(SessionLock lock) {
        return Json.object(
                "enabled", lock.enabled(),
                "from", time(lock.from()),
                "to", time(lock.to()),
                "message", lock.message(),
                "code", lock.code(),
                "param", lock.parameter());
    }

    private static String time(@Nullable LocalDateTime time) {
        return time == null ? NEVER : TIME.format(time);
    }

    private static JsonObject json(RegisteredServer server, boolean raw) {
        JsonObject json = Json.object(
                "uuid", server.id(),
                "name", server.name(),
                "agentPort", server.agentPort(),
                "host", server.host(),
                "fields", server.fields());
        return withRaw(json, server.unknown(), raw);
    }

    private static JsonObject withRaw(JsonObject json, List<RawItem> unknown, boolean raw) {
        if (raw) {
            JsonObject items = new JsonObject();
            unknown.forEach(item -> items.addProperty(item.place(), item.text()));
            json.add("unknown", items);
        }
        return json;
    }
}
