package dev.vakhta.script;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is said to a program and by it.
 *
 * <p>It gets one JSON object on its standard input, which is closed then:
 *
 * <pre>
 * {"version": 1, "phase": "run", "language": "ru", "parameters": {"message": "..."}, "secrets": {"code": "..."},
 *  "objects": [{"number": 0, "target": "prod-1", "provider": "ras", "address": "srv:1545", "byId": false,
 *               "fields": {"session": "...", "user-name": "...", ...}}]}
 * </pre>
 *
 * <p>{@code phase} is {@code plan} or {@code run}. Fields have the names and values of {@code --json}. It answers in lines, each a JSON object:
 *
 * <pre>
 * {"type": "step", "object": 0, "what": "log off ...", "risk": "...", "undo": "..."}        when it plans
 * {"type": "leave-out", "object": 1, "why": "..."}                                         when it plans
 * {"type": "warning", "text": "..."}                                                       when it plans
 * {"type": "begin", "object": 0}                            from now on it may have happened
 * {"type": "progress", "text": "..."}
 * {"type": "result", "object": 0, "outcome": "done", "text": "..."}    done, gone, failed or unknown
 * {"type": "log", "level": "info", "text": "..."}                      info, warning or error
 * </pre>
 */
final class Conversation {
    /** Of what is said; raised when an old program could misread it. */
    static final int VERSION = 1;

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private Conversation() {}

    /** What a program says; what of it is not there is empty, and {@code object} then -1. */
    record Answer(
            Type type, int object, String text, String what, String risk, String undo, String why, String outcome) {}

    /** Kinds of answers. */
    enum Type {
        STEP,
        LEAVE_OUT,
        WARNING,
        BEGIN,
        PROGRESS,
        RESULT,
        LOG
    }

    /** What a program is asked. */
    static String question(String phase, List<Chosen> chosen, ScriptDeclaration declaration, Values values) {
        JsonObject question = new JsonObject();
        question.addProperty("version", VERSION);
        question.addProperty("phase", phase);
        question.addProperty("language", Locale.getDefault().getLanguage());
        JsonObject parameters = new JsonObject();
        JsonObject secrets = new JsonObject();
        declaration
                .parameters()
                .forEach(parameter -> (parameter.kind() == Kind.SECRET ? secrets : parameters)
                        .add(parameter.name(), value(parameter.kind(), values, parameter.name())));
        question.add("parameters", parameters);
        question.add("secrets", secrets);
        JsonArray objects = new JsonArray();
        for (Chosen one : chosen) {
            objects.add(object(objects.size(), one));
        }
        question.add("objects", objects);
        return GSON.toJson(question) + "\n";
    }

    private static JsonElement value(Kind kind, Values values, String name) {
        return switch (kind) {
            case FLAG -> new JsonPrimitive(values.flag(name));
            case NUMBER -> new JsonPrimitive(values.number(name));
            case DATE_TIME -> new JsonPrimitive(values.dateTime(name) instanceof Object time ? time.toString() : "");
            default -> new JsonPrimitive(values.text(name));
        };
    }

    private static JsonObject object(int number, Chosen one) {
        JsonObject object = new JsonObject();
        object.addProperty("number", number);
        object.addProperty("target", one.handle().target().getName());
        object.addProperty("provider", one.handle().target().getProvider());
        object.addProperty("address", one.handle().target().getAddress());
        object.addProperty("byId", one.byId());
        JsonObject fields = new JsonObject();
        for (Column column : Columns.of(one.row().object().eClass())) {
            if (!column.secret()) {
                fields.add(column.key(), field(column.value(one.row()), column.exact(one.row())));
            }
        }
        object.add("fields", fields);
        return object;
    }

    private static JsonElement field(@Nullable Comparable<?> value, String exact) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            default -> new JsonPrimitive(exact);
        };
    }

    /** Reads a line; null: it is no answer. */
    static @Nullable Answer answer(String line) {
        try {
            if (JsonParser.parseString(line) instanceof JsonObject said
                    && said.get("type") instanceof JsonPrimitive type
                    && TYPES.get(type.getAsString()) instanceof Type known) {
                int object = said.get("object") instanceof JsonPrimitive number ? number.getAsInt() : -1;
                return new Answer(
                        known,
                        object,
                        text(said, "text"),
                        text(said, "what"),
                        text(said, "risk"),
                        text(said, "undo"),
                        text(said, "why"),
                        text(said, "outcome"));
            }
        } catch (JsonParseException | NumberFormatException | StackOverflowError e) {
            return null;
        }
        return null;
    }

    private static final Map<String, Type> TYPES = Map.of(
            "step", Type.STEP,
            "leave-out", Type.LEAVE_OUT,
            "warning", Type.WARNING,
            "begin", Type.BEGIN,
            "progress", Type.PROGRESS,
            "result", Type.RESULT,
            "log", Type.LOG);

    private static String text(JsonObject said, String name) {
        return said.get(name) instanceof JsonPrimitive text ? text.getAsString() : "";
    }
}
