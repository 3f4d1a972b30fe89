package dev.vakhta.provider.journal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.files.Exclusive;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Operations as lines of JSON in a file that the window and any number of command lines append to at once. When it has grown over
 * {@link #ROTATE_BYTES} it becomes {@code .1}, and the {@code .1} before it goes.
 */
public final class FileJournal implements OperationJournal {
    static final long ROTATE_BYTES = 8 << 20;

    private static final Logger LOG = System.getLogger(FileJournal.class.getName());
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(Instant.class, (JsonSerializer<Instant>) (v, t, c) -> new JsonPrimitive(v.toString()))
            .registerTypeAdapter(
                    Instant.class, (JsonDeserializer<Instant>) (json, t, c) -> Instant.parse(json.getAsString()))
            .registerTypeAdapter(
                    Duration.class, (JsonSerializer<Duration>) (v, t, c) -> new JsonPrimitive(v.toString()))
            .registerTypeAdapter(
                    Duration.class, (JsonDeserializer<Duration>) (json, t, c) -> Duration.parse(json.getAsString()))
            .create();

    private final Path file;

    /** @param file made when the first operation is recorded */
    public FileJournal(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public void record(Operation operation) {
        try (Exclusive alone = alone()) {
            if (Files.exists(file) && Files.size(file) > ROTATE_BYTES) {
                Files.move(file, rotated(), StandardCopyOption.REPLACE_EXISTING);
            }
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                String line = (endsTorn(channel) ? "\n" : "") + GSON.toJson(operation) + "\n";
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                channel.position(channel.size());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.ERROR, "operation journal " + file, e);
        }
    }

    /** Whether somebody crashed within the last line; the next one must not be lost with it. */
    private static boolean endsTorn(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }

    @Override
    public List<Operation> newest(int most) throws IOException {
        List<Operation> found = new ArrayList<>();
        for (String part : parts()) {
            List<String> lines = new ArrayList<>(part.lines().toList());
            Collections.reverse(lines);
            for (String line : lines) {
                add(line, found, most);
            }
        }
        return found;
    }

    /** The newest first, as they are between two records: read alone, as a rotation in between would show operations twice. */
    private List<String> parts() throws IOException {
        List<String> parts = new ArrayList<>();
        if (Files.exists(file) || Files.exists(rotated())) {
            try (Exclusive alone = alone()) {
                for (Path part : List.of(file, rotated())) {
                    if (Files.exists(part)) {
                        // Not readString: it refuses a letter that was cut off in the middle.
                        parts.add(new String(Files.readAllBytes(part), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return parts;
    }

    private void add(String line, List<Operation> found, int most) {
        if (found.size() < most && !line.isBlank()) {
            try {
                found.add(Objects.requireNonNull(GSON.fromJson(line, Operation.class), "null"));
            } catch (
                    RuntimeException
                            e) { // of Gson, of the adapters for times, or of the operation that misses something
                LOG.log(Level.WARNING, "operation journal: a bad line in " + file, e);
            }
        }
    }

    private Exclusive alone() throws IOException {
        return Exclusive.on(file.resolveSibling(file.getFileName() + ".lock"));
    }

    private Path rotated() {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
