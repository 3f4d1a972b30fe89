package dev.vakhta.eventlog.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms there are. */
public enum ExportFormat {
    /** RFC 4180, UTF-8. */
    CSV,
    /** An object a line. */
    JSONL,
    XLSX;

    /** Its name on the command line, and the ending of its files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whose name that is, in any letter case. */
    public static Optional<ExportFormat> of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equalsIgnoreCase(key))
                .findFirst();
    }

    /** Writes it as is usual. */
    public LogExporter exporter() {
        return switch (this) {
            case CSV -> new CsvExporter(',', false);
            case JSONL -> new JsonLinesExporter();
            case XLSX -> new XlsxExporter();
        };
    }
}
