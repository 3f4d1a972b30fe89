package dev.vakhta.processing.undo;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.undo.ChangedInfobase.State;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Entries as the text of their files. Fields of a lock stand under the names rac prints, with values of their types. */
final class EntryText {
    /** To be raised when what is written could be misread by an older Vakhta. */
    private static final int FORMAT = 1;

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private EntryText() {}

    static String of(Entry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("id", entry.id());
        json.addProperty("at", entry.at().toString());
        json.addProperty("title", entry.title());
        json.add("owner", of(entry.owner()));
        json.addProperty("ended", text(entry.ended()));
        JsonArray infobases = new JsonArray();
        entry.infobases().forEach(one -> infobases.add(of(one)));
        json.add("infobases", infobases);
        return GSON.toJson(json) + "\n";
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static JsonObject of(Owner owner) {
        JsonObject json = new JsonObject();
        json.addProperty("user", owner.user());
        json.addProperty("host", owner.host());
        json.addProperty("pid", owner.pid());
        json.addProperty("started", text(owner.started()));
        json.addProperty("program", owner.program());
        return json;
    }

    private static JsonObject of(ChangedInfobase one) {
        JsonObject json = new JsonObject();
        json.add("target", GSON.toJsonTree(one.place().settings()));
        json.addProperty("cluster", one.place().cluster().toString());
        json.addProperty("cluster-name", one.place().clusterName());
        json.addProperty("infobase", one.place().infobase().toString());
        json.addProperty("infobase-name", one.place().infobaseName());
        json.add("before", of(one.before()));
        JsonArray ours = new JsonArray();
        one.ours().forEach(values -> ours.add(of(values)));
        json.add("ours", ours);
        json.addProperty("state", one.state().name());
        json.addProperty("why", one.why());
        json.addProperty("instead", one.instead());
        return json;
    }

    private static JsonObject of(LockValues values) {
        JsonObject json = new JsonObject();
        values.values().forEach((field, value) -> json.add(Field.of(field).key(), of(value)));
        return json;
    }

    private static JsonElement of(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case Boolean on -> new JsonPrimitive(on);
            case KeptSecret secret -> GSON.toJsonTree(secret);
            default -> new JsonPrimitive(value.toString());
        };
    }

    /** @throws RuntimeException it is no entry, in any of the ways a text can be none; the message is for the details */
    static Entry read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        if (json.get("format").getAsInt() != FORMAT) {
            throw new IllegalArgumentException("format " + json.get("format"));
        }
        return new Entry(
                json.get("id").getAsString(),
                Instant.parse(json.get("at").getAsString()),
                json.get("title").getAsString(),
                owner(json.getAsJsonObject("owner")),
                instant(json.get("ended")),
                StreamSupport.stream(json.getAsJsonArray("infobases").spliterator(), false)
                        .map(one -> infobase(one.getAsJsonObject()))
                        .toList());
    }

    private static Owner owner(JsonObject json) {
        return new Owner(
                json.get("user").getAsString(),
                json.get("host").getAsString(),
                json.get("pid").getAsLong(),
                instant(json.get("started")),
                json.get("program").getAsString());
    }

    private static @Nullable Instant instant(JsonElement json) {
        return json.isJsonNull() ? null : Instant.parse(json.getAsString());
    }

    private static ChangedInfobase infobase(JsonObject json) {
        Map<String, String> settings = new LinkedHashMap<>();
        json.getAsJsonObject("target").asMap().forEach((name, value) -> settings.put(name, value.getAsString()));
        Place place = new Place(
                settings,
                UUID.fromString(json.get("cluster").getAsString()),
                json.get("cluster-name").getAsString(),
                UUID.fromString(json.get("infobase").getAsString()),
                json.get("infobase-name").getAsString());
        return new ChangedInfobase(
                place,
                values(json.getAsJsonObject("before")),
                StreamSupport.stream(json.getAsJsonArray("ours").spliterator(), false)
                        .map(one -> values(one.getAsJsonObject()))
                        .toList(),
                State.valueOf(json.get("state").getAsString()),
                json.get("why").getAsString(),
                json.get("instead").getAsString());
    }

    private static LockValues values(JsonObject json) {
        Map<String, JsonElement> left = json.deepCopy().asMap();
        Map<EStructuralFeature, @Nullable Object> values = new LinkedHashMap<>();
        for (EStructuralFeature field : SessionLockAdmin.FIELDS) {
            JsonElement value = left.remove(Field.of(field).key());
            if (value != null) {
                values.put(field, value.isJsonNull() ? null : value(field, value));
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(left.keySet().toString());
        }
        return new LockValues(values);
    }

    private static Object value(EStructuralFeature field, JsonElement json) {
        if (json.isJsonObject()) {
            return new KeptSecret(json.getAsJsonObject().get("name").getAsString());
        }
        Class<?> type = field.getEType().getInstanceClass();
        if (type == boolean.class) {
            return primitive(json, JsonPrimitive::isBoolean).getAsBoolean();
        }
        String text = primitive(json, JsonPrimitive::isString).getAsString();
        return type == LocalDateTime.class ? LocalDateTime.parse(text) : text;
    }

    private static JsonPrimitive primitive(JsonElement json, Function<JsonPrimitive, Boolean> right) {
        if (!right.apply(json.getAsJsonPrimitive())) {
            throw new IllegalArgumentException(json.toString());
        }
        return json.getAsJsonPrimitive();
    }
}
