package dev.vakhta.cli.internal.command;

import dev.vakhta.model.text.Human;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.Wishes;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the person may type while exclusive access is under way: a word and Enter, in either language; each is answered in a line. */
final class ExclusiveWords {
    private static final Pattern MORE = Pattern.compile("\\+\\s*(\\d{1,4})");
    private static final Pattern OPEN = Pattern.compile("(\\p{L}+)\\s+(\\d{1,4})");

    private final Listening terminal;
    private final Wishes wishes;
    private final Runnable stop;
    private final boolean ends;
    private volatile ExclusiveStep step = ExclusiveStep.LOOK;

    /**
     * @param stop gives back at once, whatever is done just now
     * @param ends whether the lock has an end, which can be put off
     */
    ExclusiveWords(Listening terminal, Wishes wishes, Runnable stop, boolean ends) {
        this.terminal = terminal;
        this.wishes = wishes;
        this.stop = stop;
        this.ends = ends;
    }

    /** Begins to listen with the first step that may be worth a word, and says so once. */
    void during(ExclusiveStep now) {
        step = now;
        if (now == ExclusiveStep.HOLD) {
            say(terminal.interactive() ? CommandMessage.EXCLUSIVE_ASK_DONE : CommandMessage.EXCLUSIVE_HELD);
        }
        if (now == ExclusiveStep.DENY_JOBS && terminal.listen(this::hear)) {
            say(CommandMessage.EXCLUSIVE_WORDS);
        }
    }

    private void hear(String line) {
        String typed = line.strip();
        ExclusiveStep now = step;
        Matcher more = MORE.matcher(typed);
        Matcher open = OPEN.matcher(typed);
        if (typed.equals("?")) {
            say(CommandMessage.EXCLUSIVE_WORDS);
        } else if (now.compareTo(ExclusiveStep.RESTORE) >= 0) {
            say(CommandMessage.EXCLUSIVE_GIVES_BACK);
        } else if (typed.isEmpty() && now == ExclusiveStep.HOLD) {
            wishes.finish();
        } else if (CommandMessage.EXCLUSIVE_STOP_WORDS.isTyped(typed)) {
            stop.run();
            say(CommandMessage.EXCLUSIVE_STOPS);
        } else if (CommandMessage.EXCLUSIVE_NOW_WORDS.isTyped(typed)) {
            hurry(now);
        } else if (more.matches()) {
            extend(now, minutes(more.group(1)));
        } else if (open.matches() && CommandMessage.EXCLUSIVE_OPEN_WORDS.isTyped(open.group(1))) {
            open(now, minutes(open.group(2)));
        } else {
            say(CommandMessage.EXCLUSIVE_NO_WORD, typed);
        }
    }

    private static Duration minutes(String number) {
        return Duration.ofMinutes(Integer.parseInt(number));
    }

    private void hurry(ExclusiveStep now) {
        if (now.compareTo(ExclusiveStep.WARN) > 0) {
            say(CommandMessage.EXCLUSIVE_NO_HURRY);
        } else {
            wishes.hurry();
            say(CommandMessage.EXCLUSIVE_HURRIES);
        }
    }

    private void extend(ExclusiveStep now, Duration more) {
        if (now.compareTo(ExclusiveStep.WARN) > 0 && !ends) {
            say(CommandMessage.EXCLUSIVE_NO_MORE);
        } else {
            wishes.extend(more);
            say(CommandMessage.EXCLUSIVE_MORE, Human.duration(more));
        }
    }

    private void open(ExclusiveStep now, Duration jobs) {
        if (now != ExclusiveStep.HOLD) {
            say(CommandMessage.EXCLUSIVE_NOT_EMPTY);
        } else {
            wishes.finish(jobs);
            say(CommandMessage.EXCLUSIVE_OPENS, Human.duration(jobs));
        }
    }

    private void say(CommandMessage message, Object... arguments) {
        terminal.err().println(message.text(arguments));
        terminal.err().flush();
    }
}
