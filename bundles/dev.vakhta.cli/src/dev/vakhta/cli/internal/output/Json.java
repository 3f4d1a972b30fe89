package dev.vakhta.cli.internal.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** JSON for scripts: an array with an object a line, or one object. */
public final class Json {
    /** Writes a value's content. */
    public interface Body {
        void write(JsonWriter json) throws IOException;
    }

    private Json() {}

    /** Writes to the stream and leaves it open. */
    public static void print(PrintStream out, Body body) throws IOException {
        JsonWriter json = new JsonWriter(new OutputStreamWriter(out, out.charset()));
        json.setIndent("  ");
        json.setHtmlSafe(false);
        body.write(json);
        json.flush();
        out.println();
    }

    /** Something that was put together before. */
    public static void print(PrintStream out, JsonElement element) throws IOException {
        Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
        print(out, json -> gson.toJson(element, json));
    }

    /** An object of names and values by turns: numbers and yes/no as such, lists as arrays, null as null, all else as text. */
    public static JsonObject object(@Nullable Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(String.valueOf(namesAndValues[i]), element(namesAndValues[i + 1]));
        }
        return object;
    }

    /** An array of such values. */
    public static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(each -> array.add(element(each)));
        return array;
    }

    private static JsonElement element(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case JsonElement element -> element;
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            case Collection<?> values -> array(values);
            default -> new JsonPrimitive(value.toString());
        };
    }

    /** An array of one object for each item. */
    public static <T> void array(PrintStream out, List<T> items, Item<T> members) throws IOException {
        print(out, json -> {
            json.beginArray();
            for (T item : items) {
                json.beginObject();
                members.write(json, item);
                json.endObject();
            }
            json.endArray();
        });
    }

    /** Writes the members of one item's object. */
    public interface Item<T> {
        void write(JsonWriter json, T item) throws IOException;
    }

    /** The columns of a row as members, by rac's names. */
    public static void members(JsonWriter json, List<Column> columns, Row<?> row) throws IOException {
        for (Column column : columns) {
            json.name(column.key());
            value(json, column, row);
        }
    }

    /** Numbers and yes/no as such, words and dates as texts; a date that is not set is an empty text, what is unknown is null. */
    private static void value(JsonWriter json, Column column, Row<?> row) throws IOException {
        @Nullable Comparable<?> value = column.value(row);
        String exact = column.exact(row);
        if (value == null) {
            json.value(column.type() == LocalDateTime.class ? "" : null);
        } else if (value instanceof Boolean || value instanceof Number) {
            switch (exact) {
                case "yes", "on" -> json.value(true);
                case "no", "off" -> json.value(false);
                case String number
                when value instanceof Number && number.matches("[-+0-9.Ee]+") -> json.jsonValue(number);
                case "1" -> json.value(true);
                case "0" -> json.value(false);
                default -> json.value(exact);
            }
        } else {
            json.value(exact);
        }
    }
}
