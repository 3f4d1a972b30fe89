package org.example.vakhta.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.vakhta.provider.files.Durable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;

/** The file, with the names of columns that {@code vakhta session list --csv} writes. */
record CsvFile(Path path) {
    /** A file that comes from outside is looked at before memory is taken. */
    private static final long MOST_BYTES = 64 << 20;

    /** One session. */
    record Line(NamedCsvRecord fields) {
        UUID id() {
            return CsvFile.id(infobase() + ":" + number());
        }

        int number() {
            return Integer.parseInt(fields.getField("session-id"));
        }

        String infobase() {
            return fields.getField("infobase-name");
        }

        String user() {
            return field("user-name");
        }

        String host() {
            return field("host");
        }

        String application() {
            return field("app-id");
        }

        private String field(String name) {
            return fields.findField(name).orElse("");
        }
    }

    /** The list has names where a cluster has ids. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    List<Line> lines() throws IOException {
        return records().stream().map(Line::new).toList();
    }

    /** Takes lines out. False if there were none. */
    synchronized boolean remove(Predicate<Line> which) throws IOException {
        List<NamedCsvRecord> all = records();
        List<NamedCsvRecord> left =
                all.stream().filter(each -> !which.test(new Line(each))).toList();
        if (left.size() == all.size()) {
            return false;
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(all.getFirst().getHeader());
            left.forEach(each -> csv.writeRecord(each.getFields()));
        }
        Durable.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** @throws IOException it cannot be read, or is no such list */
    private List<NamedCsvRecord> records() throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException(path + " has more than " + MOST_BYTES + " bytes");
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            List<NamedCsvRecord> records = csv.stream().toList();
            for (NamedCsvRecord each : records) {
                new Line(each).id();
            }
            return records;
        } catch (CsvParseException | NoSuchElementException | NumberFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
