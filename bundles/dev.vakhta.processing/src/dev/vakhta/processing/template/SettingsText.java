package dev.vakhta.processing.template;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings as the text of a file, which may be a stranger's: whatever is wrong with it is said in a sentence, with the line. */
final class SettingsText {
    /** To be raised when what is written could be misread by an older Vakhta. */
    private static final int FORMAT = 1;

    private static final Pattern LINE = Pattern.compile(" at line (\\d+) ");
    private static final List<String> MEMBERS = List.of("id", "name", "purpose", "language", "text");

    private final JsonReader json;

    private SettingsText(String text) {
        json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
    }

    static String write(PersonalSettings settings) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("format").value(FORMAT);
            if (!settings.contact().isEmpty()) {
                json.name("contact").value(settings.contact());
            }
            for (Usual usual : Usual.values()) {
                Integer number = settings.set(usual);
                if (number != null) {
                    json.name(usual.key()).value(number);
                }
            }
            json.name("templates").beginArray();
            for (MessageTemplate one : settings.templates().own()) {
                json.beginObject();
                json.name("id").value(one.id());
                json.name("name").value(one.name());
                json.name("purpose").value(one.purpose().key());
                json.name("language").value(one.language());
                json.name("text").value(one.text());
                json.endObject();
            }
            json.endArray().endObject();
        }
        return text + "\n";
    }

    /** @throws IOException it is none; the message says so to people, and where */
    static PersonalSettings read(String text) throws IOException {
        SettingsText reading = new SettingsText(text);
        try {
            return reading.settings();
        } catch (IOException | IllegalStateException | NumberFormatException e) { // the library's, in English
            throw new IOException(reading.at(TemplateMessage.NO_JSON.text()), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(reading.at(String.valueOf(e.getMessage())), e);
        }
    }

    /** The library (2.15) tells the line of where it is in no other way. */
    private String at(String sentence) {
        Matcher place = LINE.matcher(json.toString());
        return place.find() ? TemplateMessage.AT_LINE.text(place.group(1), sentence) : sentence;
    }

    private PersonalSettings settings() throws IOException {
        Set<String> seen = new HashSet<>();
        String contact = "";
        Map<Usual, Integer> numbers = new EnumMap<>(Usual.class);
        List<MessageTemplate> templates = List.of();
        json.beginObject();
        while (json.hasNext()) {
            String name = name(seen);
            switch (name) {
                case "format" -> checkFormat();
                case "contact" -> contact = string();
                case "templates" -> templates = templates();
                default -> numbers.put(usual(name), number());
            }
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException();
        }
        if (!seen.contains("format")) {
            throw new IllegalArgumentException(TemplateMessage.MISSING.text("format"));
        }
        return new PersonalSettings(contact, numbers, new MessageTemplates(templates));
    }

    private static Usual usual(String name) {
        return Arrays.stream(Usual.values())
                .filter(one -> one.key().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    /** A name twice would say two things. */
    private String name(Set<String> seen) throws IOException {
        String name = json.nextName();
        if (!seen.add(name)) {
            throw new IllegalArgumentException(TemplateMessage.TWICE.text(shown(name)));
        }
        return name;
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(TemplateMessage.UNKNOWN.text(shown(name)));
    }

    private void checkFormat() throws IOException {
        if (number() != FORMAT) {
            throw new IllegalArgumentException(TemplateMessage.OTHER_FORMAT.text());
        }
    }

    private int number() throws IOException {
        if (json.peek() != JsonToken.NUMBER) {
            throw new IllegalStateException();
        }
        return json.nextInt();
    }

    private String string() throws IOException {
        if (json.peek() != JsonToken.STRING) {
            throw new IllegalStateException();
        }
        return json.nextString();
    }

    private List<MessageTemplate> templates() throws IOException {
        List<MessageTemplate> templates = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            templates.add(template());
        }
        json.endArray();
        return templates;
    }

    private MessageTemplate template() throws IOException {
        Set<String> seen = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = name(seen);
            if (!MEMBERS.contains(name)) {
                throw unknown(name);
            }
            values.put(name, string());
        }
        json.endObject();
        Function<String, String> value = name -> {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException(TemplateMessage.MISSING.text(name));
            }
            return values.getOrDefault(name, "");
        };
        return new MessageTemplate(
                value.apply("id"),
                value.apply("name"),
                Purpose.of(value.apply("purpose")),
                value.apply("language"),
                value.apply("text"));
    }
}
