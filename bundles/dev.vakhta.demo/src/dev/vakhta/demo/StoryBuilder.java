package dev.vakhta.demo;

import java.time.Duration;
import java.util.StringJoiner;

/**
 * Writes a {@link Story} line by line, for tests. What is told after {@link #at} happens then, and what is told before that is true from the
 * beginning; names may be anything.
 */
public final class StoryBuilder {
    private final StringJoiner lines = new StringJoiner("\n");
    private String when = "";

    StoryBuilder() {}

    /** A line as it stands in a file, for all that has no method here; what it says of times is not added to. */
    public StoryBuilder line(String sentence) {
        lines.add(sentence);
        return this;
    }

    /** An infobase. */
    public StoryBuilder base(String name) {
        return line("base " + quoted(name));
    }

    /** Somebody at a computer, who comes by the thin client. */
    public StoryBuilder user(String name, String computer) {
        return line("user " + quoted(name) + " at " + quoted(computer));
    }

    /** Goes on with what happens then. @param time from the beginning, in whole seconds */
    public StoryBuilder at(Duration time) {
        when = "at " + StoryTime.write(time) + " ";
        return this;
    }

    /** So many people without names. @param application an app-id such as {@code 1CV8C} or {@code WebClient} */
    public StoryBuilder come(int count, String base, String application) {
        return happens(count + " come to " + quoted(base) + " by " + quoted(application));
    }

    public StoryBuilder comes(String user, String base) {
        return happens(quoted(user) + " comes to " + quoted(base));
    }

    /** @param application an app-id such as {@code 1CV8C} or {@code WebClient} */
    public StoryBuilder comes(String user, String base, String application) {
        return happens(quoted(user) + " comes to " + quoted(base) + " by " + quoted(application));
    }

    public StoryBuilder leaves(String user) {
        return happens(quoted(user) + " leaves");
    }

    /** One call. */
    public StoryBuilder works(String user, Duration time) {
        return happens(quoted(user) + " works for " + StoryTime.write(time));
    }

    /** One call, and the other one waits for a lock in it. Both are in the same infobase. */
    public StoryBuilder blocks(String user, String other, Duration time) {
        return happens(quoted(user) + " blocks " + quoted(other) + " for " + StoryTime.write(time));
    }

    /** @param since for how long nothing was heard of his client; from 22 minutes on the session counts as hung */
    public StoryBuilder hangs(String user, Duration since) {
        return happens(quoted(user) + " hangs since " + StoryTime.write(since));
    }

    public StoryBuilder sleeps(String user) {
        return happens(quoted(user) + " sleeps");
    }

    /** Whoever comes is turned away and reads that. */
    public StoryBuilder lock(String base, String message) {
        return happens("lock " + quoted(base) + " message " + quoted(message));
    }

    /** @throws StoryException if it cannot be played, with the number of the line */
    public Story build() {
        return Story.of(lines.toString());
    }

    private StoryBuilder happens(String sentence) {
        return line(when + sentence);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
