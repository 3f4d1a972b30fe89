package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogField;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Values between vertical bars; throws what it may not when one is {@code boom}. */
public final class WordsExporter implements LogExporter {
    @Override
    public Rows begin(OutputStream out, List<LogField> fields) {
        return new Rows() {
            @Override
            public void add(List<String> values) throws IOException {
                if (values.contains("boom")) {
                    throw new IllegalStateException("boom");
                }
                out.write((String.join("|", values) + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
