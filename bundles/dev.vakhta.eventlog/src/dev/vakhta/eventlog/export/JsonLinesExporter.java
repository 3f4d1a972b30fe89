package dev.vakhta.eventlog.export;

import com.google.gson.stream.JsonWriter;
import dev.vakhta.eventlog.LogField;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A JSON object a line, in UTF-8: fields by their names, numbers as such, what is empty left out. */
public final class JsonLinesExporter implements LogExporter {
    @Override
    public Rows begin(OutputStream out, List<LogField> fields) {
        return begin(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), fields);
    }

    /** The same in whatever encoding. */
    public Rows begin(Writer writer, List<LogField> fields) {
        return new Rows() {
            @Override
            public void add(List<String> values) throws IOException {
                JsonWriter json = new JsonWriter(writer); // one for each line, as it writes one value only
                json.setHtmlSafe(false);
                members(json, fields, values);
                writer.write('\n'); // it has no buffer of its own
            }

            @Override
            public void flush() throws IOException {
                writer.flush();
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    private static void members(JsonWriter json, List<LogField> fields, List<String> values) throws IOException {
        json.beginObject();
        for (int i = 0; i < fields.size(); i++) {
            String value = values.get(i);
            if (Numbers.is(fields.get(i), value)) {
                json.name(fields.get(i).key()).jsonValue(value);
            } else if (!value.isEmpty()) {
                json.name(fields.get(i).key()).value(value);
            }
        }
        json.endObject();
    }
}
