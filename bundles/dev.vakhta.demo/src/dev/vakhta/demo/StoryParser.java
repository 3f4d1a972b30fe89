package dev.vakhta.demo;

import dev.vakhta.demo.DemoOptions.Login;
import dev.vakhta.demo.Story.Person;
import dev.vakhta.demo.Story.Place;
import dev.vakhta.demo.Story.Plot;
import dev.vakhta.demo.Story.Scene;
import dev.vakhta.demo.StoryLine.Word;
import dev.vakhta.demo.StoryTerms.Keys;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Reads a story line by line; the first fault ends it. Its language is described at {@link Story}. */
final class StoryParser {
    private static final Set<String> HEAD = Set.of("clock", "skip", "administrator", "base", "user");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final StoryTerms terms = new StoryTerms();
    private final StorySentences sentences = new StorySentences(terms);
    private final List<Login> administrators = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private @Nullable LocalDateTime clock;
    private @Nullable Duration skip;

    private StoryParser() {}

    /** @param source what complaints call it */
    static Plot parse(String source, String text) {
        StoryParser parser = new StoryParser();
        int number = 0;
        for (String line : text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1)) {
            parser.read(new StoryLine(source, ++number, line));
        }
        Duration skip = parser.skip;
        return new Plot(
                parser.clock,
                skip == null ? Duration.ZERO : skip,
                List.copyOf(parser.administrators),
                List.copyOf(parser.terms.places.values()),
                List.copyOf(parser.scenes));
    }

    private void read(StoryLine line) {
        if (!line.more()) {
            return;
        }
        if (line.takes("at")) {
            happens(line, terms.time(line, line.take("at …")), null, null);
        } else if (line.takes("every")) {
            every(line);
        } else {
            Word first = line.take("");
            if (!first.quoted() && HEAD.contains(first.text())) {
                head(line, first);
            } else {
                scenes.add(new Scene(Duration.ZERO, null, null, sentences.read(line, first)));
            }
        }
    }

    private void every(StoryLine line) {
        Word word = line.take("every …");
        Duration every = terms.time(line, word);
        if (every.compareTo(SECOND) < 0) {
            throw line.wrong(word, StoryMessage.TOO_OFTEN, word.text());
        }
        Duration from = line.takes("from") ? terms.time(line, line.take("from …")) : Duration.ZERO;
        Duration until = null;
        if (line.takes("until")) {
            Word last = line.take("until …");
            until = terms.time(line, last);
            if (until.compareTo(from) < 0) {
                throw line.wrong(last, StoryMessage.NOT_LATER, last.text(), StoryTime.write(from));
            }
        }
        happens(line, from, every, until);
    }

    private void happens(StoryLine line, Duration at, @Nullable Duration every, @Nullable Duration until) {
        Word first = line.take("USER comes to BASE, …");
        if (!first.quoted() && HEAD.contains(first.text())) {
            throw line.wrong(first, StoryMessage.TOO_EARLY, first.text());
        }
        scenes.add(new Scene(at, every, until, sentences.read(line, first)));
    }

    private void head(StoryLine line, Word first) {
        switch (first.text()) {
            case "clock" -> {
                once(line, first, clock);
                clock = dateTime(line);
            }
            case "skip" -> {
                once(line, first, skip);
                skip = terms.time(line, line.take("skip …"));
            }
            case "administrator" ->
                administrators.add(new Login(
                        line.take("administrator NAME PASSWORD").text(),
                        line.take("administrator NAME PASSWORD").text()));
            case "base" -> {
                String name = fresh(line, terms.places);
                String description = line.more() ? line.take("").text() : "";
                terms.places.put(name, new Place(name, description, "base_" + (terms.places.size() + 1)));
            }
            default -> user(line);
        }
        line.end();
    }

    private void user(StoryLine line) {
        String name = fresh(line, terms.people);
        Keys keys = terms.new Keys(line, "at?", "by?");
        Role role = keys.application("by");
        String host = keys.text("at");
        terms.people.put(
                name,
                new Person(
                        name,
                        host.isEmpty() ? "WS-%03d".formatted(terms.people.size() + 1) : host,
                        role == null ? Role.THIN_CLIENT : role));
    }

    private static void once(StoryLine line, Word word, @Nullable Object before) {
        if (before != null) {
            throw line.wrong(word, StoryMessage.TWICE, word.text());
        }
    }

    /** A name that is not taken yet. */
    private static String fresh(StoryLine line, Map<String, ?> taken) {
        Word name = line.take("NAME");
        if (taken.containsKey(name.text())) {
            throw line.wrong(name, StoryMessage.KNOWN, name.text());
        }
        return name.text();
    }

    private static LocalDateTime dateTime(StoryLine line) {
        Word date = line.take("2026-03-02 08:55");
        String text = date.text() + "T" + line.take("08:55").text();
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw line.wrong(date, StoryMessage.NO_DATE, text.replace('T', ' '));
        }
    }
}
