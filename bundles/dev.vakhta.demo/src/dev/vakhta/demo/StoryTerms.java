package dev.vakhta.demo;

import dev.vakhta.demo.Story.Person;
import dev.vakhta.demo.Story.Place;
import dev.vakhta.demo.StoryLine.Word;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** What the words of a story stand for; infobases and users are those named so far. */
final class StoryTerms {
    final Map<String, Place> places = new LinkedHashMap<>();
    final Map<String, @Nullable Person> people = new LinkedHashMap<>();

    Duration time(StoryLine line, Word word) {
        Duration time = StoryTime.read(word.text());
        if (time == null) {
            throw line.wrong(word, StoryMessage.NO_TIME, word.text());
        }
        return time;
    }

    int number(StoryLine line, Word word, int least, int most) {
        int number = word.text().matches("\\d{1,9}") ? Integer.parseInt(word.text()) : -1;
        if (number < least || number > most) {
            throw line.wrong(word, StoryMessage.NO_NUMBER, word.text(), least, most);
        }
        return number;
    }

    /** Its name. */
    String base(StoryLine line, Word word) {
        if (!places.containsKey(word.text())) {
            throw line.wrong(word, StoryMessage.NO_BASE, word.text());
        }
        return word.text();
    }

    Person user(StoryLine line, Word word) {
        Person person = people.get(word.text());
        if (person == null) {
            throw line.wrong(word, StoryMessage.NO_USER, word.text());
        }
        return person;
    }

    Role application(StoryLine line, Word word) {
        List<Role> roles =
                Arrays.stream(Role.values()).filter(each -> !each.service()).toList();
        return roles.stream()
                .filter(each -> each.application.equals(word.text()))
                .findFirst()
                .orElseThrow(() -> line.wrong(
                        word,
                        StoryMessage.NO_APPLICATION,
                        word.text(),
                        roles.stream().map(each -> each.application).collect(Collectors.joining(", "))));
    }

    /** What follows a verb: words of which each says what the one behind it is, in any order, up to the end of the line. */
    final class Keys {
        private final StoryLine line;
        private final Map<String, Word> values = new LinkedHashMap<>();

        /** @param known the possible ones; those that may be left out end with {@code ?} */
        Keys(StoryLine line, String... known) {
            this.line = line;
            List<String> names =
                    Arrays.stream(known).map(each -> each.replace("?", "")).toList();
            while (line.more() && !names.isEmpty()) {
                Word key = line.take("");
                if (key.quoted() || !names.contains(key.text())) {
                    throw line.wrong(key, StoryMessage.NO_WORD, key.text(), String.join(", ", names));
                }
                if (values.put(key.text(), line.take(key.text() + " …")) != null) {
                    throw line.wrong(key, StoryMessage.TWICE, key.text());
                }
            }
            line.end();
            for (String each : known) {
                if (!each.endsWith("?") && !values.containsKey(each)) {
                    throw line.wrong(null, StoryMessage.WITHOUT, each);
                }
            }
        }

        @Nullable
        Duration time(String key) {
            Word word = values.get(key);
            return word == null ? null : StoryTerms.this.time(line, word);
        }

        /** Zero where it was left out. */
        Duration timeOrZero(String key) {
            Duration time = time(key);
            return time == null ? Duration.ZERO : time;
        }

        @Nullable
        String base(String key) {
            Word word = values.get(key);
            return word == null ? null : StoryTerms.this.base(line, word);
        }

        @Nullable
        Role application(String key) {
            Word word = values.get(key);
            return word == null ? null : StoryTerms.this.application(line, word);
        }

        /** Empty where it was left out. */
        String text(String key) {
            Word word = values.get(key);
            return word == null ? "" : word.text();
        }

        /** Whether that word stands there, the only one that may. */
        boolean says(String key, String only) {
            Word word = values.get(key);
            if (word != null && !word.is(only)) {
                throw line.wrong(word, StoryMessage.NO_WORD, word.text(), only);
            }
            return word != null;
        }
    }
}
