package dev.vakhta.processing.template;

import dev.vakhta.provider.files.Durable;
import dev.vakhta.provider.files.Exclusive;
import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;

/**
 * The person's settings, {@code messages.json} in the configuration directory. Every change reads the file anew under a lock, so that
 * a window and a command line may change it at once; it is written beside and moved into place. Waits for a disk.
 */
public final class SettingsStore {
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path file;

    public SettingsStore(UserDirectories directories) {
        file = directories.config().resolve("messages.json");
    }

    /** @throws IOException the file is there and cannot be understood; it is left as it is, and the message says so to people */
    public PersonalSettings read() throws IOException {
        return Files.exists(file) ? TemplateFile.readSettings(file) : PersonalSettings.NOTHING_SET;
    }

    /**
     * Changes what is there, and gives it.
     *
     * @throws IOException as {@link #read}; or it could not be written
     */
    public PersonalSettings change(UnaryOperator<PersonalSettings> change) throws IOException {
        try (Exclusive alone = alone()) {
            return write(change.apply(read()));
        }
    }

    /**
     * The same where the file may be broken: then it is set aside under another name, and the change begins with nothing set.
     *
     * @throws IOException it could not be set aside, or not be written
     */
    public PersonalSettings changeWhateverIsThere(UnaryOperator<PersonalSettings> change) throws IOException {
        try (Exclusive alone = alone()) {
            PersonalSettings now = PersonalSettings.NOTHING_SET;
            try {
                now = read();
            } catch (IOException e) {
                Durable.move(file, file.resolveSibling("messages-broken-" + NOW.format(LocalDateTime.now()) + ".json"));
            }
            return write(change.apply(now));
        }
    }

    private Exclusive alone() throws IOException {
        return Exclusive.on(file.resolveSibling("messages.lock"));
    }

    private PersonalSettings write(PersonalSettings settings) throws IOException {
        Durable.write(file, SettingsText.write(settings).getBytes(StandardCharsets.UTF_8));
        return settings;
    }
}
