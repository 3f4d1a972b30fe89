package dev.vakhta.processing.template;

import dev.vakhta.provider.files.Durable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Templates in a file that goes from one person to another: JSON in UTF-8, in the form of the person's own settings. Waits for a disk. */
public final class TemplateFile {
    /** Thousands of templates have room in it. */
    private static final int LARGEST = 1 << 20;

    private TemplateFile() {}

    /** Replaces what is there. */
    public static void write(Path file, List<MessageTemplate> templates) throws IOException {
        Durable.write(
                file,
                SettingsText.write(new PersonalSettings("", Map.of(), new MessageTemplates(templates)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The templates of such a file, which may be anybody's.
     *
     * @throws IOException it is none; the message says so to people, with the place
     */
    public static List<MessageTemplate> read(Path file) throws IOException {
        return readSettings(file).templates().own();
    }

    static PersonalSettings readSettings(Path file) throws IOException {
        try {
            return SettingsText.read(text(file));
        } catch (IOException e) {
            throw new IOException(TemplateMessage.UNREADABLE.text(file, String.valueOf(e.getMessage())), e);
        }
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) { // a pipe would be waited for
            throw new IOException((Files.exists(file) ? TemplateMessage.NO_FILE : TemplateMessage.NOT_THERE).text());
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new IOException(TemplateMessage.TOO_LARGE.text());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text; // editors of Windows write it
        } catch (CharacterCodingException e) {
            throw new IOException(TemplateMessage.NO_UTF8.text(), e);
        }
    }
}
