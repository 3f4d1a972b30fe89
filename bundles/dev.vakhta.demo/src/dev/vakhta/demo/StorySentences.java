package dev.vakhta.demo;

import dev.vakhta.demo.Story.Person;
import dev.vakhta.demo.StoryLine.Word;
import dev.vakhta.demo.StoryTerms.Keys;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** What sentences of a story make of the stage. */
final class StorySentences {
    private static final String BEGINNINGS =
            "clock, skip, administrator, base, user, at, every, lock, unlock, licences, server, all";
    private static final String OF_USER =
            "comes, leaves, works, queries, sticks, blocks, hangs, crashes, drops, sleeps, wakes";
    private static final String OF_SERVER = "refuses, declines, answers, drops, recovers";

    private final StoryTerms terms;

    StorySentences(StoryTerms terms) {
        this.terms = terms;
    }

    /** @param first already taken from the line */
    Consumer<Stage> read(StoryLine line, Word first) {
        if (first.quoted()) {
            return user(line, terms.user(line, first));
        }
        return switch (first.text()) {
            case "lock" -> {
                String base = terms.base(line, line.take("BASE"));
                Keys keys = terms.new Keys(line, "message?", "code?");
                String message = keys.text("message");
                String code = keys.text("code");
                yield stage -> stage.lock(base, message, code);
            }
            case "unlock" -> {
                String base = terms.base(line, line.take("BASE"));
                line.end();
                yield stage -> stage.unlock(base);
            }
            case "licences" -> {
                int count = terms.number(line, line.take("NUMBER"), 0, DemoOptions.MAX_SESSIONS);
                line.end();
                yield stage -> stage.licences(count);
            }
            case "server" -> server(line);
            case "all" -> {
                verb(line, "leave");
                yield leave(line, Integer.MAX_VALUE, false);
            }
            default -> first.text().matches("\\d+") ? crowd(line, first) : user(line, person(line, first));
        };
    }

    private Person person(StoryLine line, Word first) {
        Person person = terms.people.get(first.text());
        if (person == null) {
            throw line.wrong(first, StoryMessage.NO_BEGINNING, first.text(), BEGINNINGS);
        }
        return person;
    }

    private static void verb(StoryLine line, String only) {
        Word verb = line.take(only);
        if (!verb.is(only)) {
            throw line.wrong(verb, StoryMessage.NO_VERB, verb.text(), only);
        }
    }

    private Consumer<Stage> crowd(StoryLine line, Word first) {
        int count = terms.number(line, first, 1, DemoOptions.MAX_SESSIONS);
        if (line.takes("leave")) {
            return leave(line, count, true);
        }
        Word verb = line.take("come, leave");
        if (!verb.is("come")) {
            throw line.wrong(verb, StoryMessage.NO_VERB, verb.text(), "come, leave");
        }
        Keys keys = terms.new Keys(line, "to", "by?", "for?");
        String base = Objects.requireNonNull(keys.base("to"));
        Role role = keys.application("by");
        Duration stay = keys.time("for");
        return stage -> stage.come(count, base, role == null ? Role.THIN_CLIENT : role, stay);
    }

    private Consumer<Stage> leave(StoryLine line, int most, boolean nameless) {
        String base = terms.base(line, line.take("BASE"));
        Role role = terms.new Keys(line, "by?").application("by");
        return stage -> stage.leave(most, base, role, nameless);
    }

    private Consumer<Stage> user(StoryLine line, Person who) {
        Word verb = line.take(OF_USER);
        return switch (verb.quoted() ? "" : verb.text()) {
            case "comes" -> {
                Keys keys = terms.new Keys(line, "to", "by?", "since?", "for?");
                String base = Objects.requireNonNull(keys.base("to"));
                Role said = keys.application("by");
                Role role = said == null ? who.role() : said;
                Duration since = keys.timeOrZero("since");
                Duration stay = keys.time("for");
                yield stage -> stage.comes(who, base, role, since, stay);
            }
            case "leaves" -> {
                String base = line.more() ? terms.base(line, line.take("BASE")) : null;
                line.end();
                yield stage -> stage.each(who, base, live -> live.actor().leave());
            }
            case "works" -> lasting(line, who, (live, time) -> live.actor().write(live, time));
            case "queries" -> lasting(line, who, (live, time) -> live.actor().query(live, time));
            case "sticks" -> lasting(line, who, (live, time) -> live.actor().stick(live, time));
            case "blocks" -> blocks(line, who);
            case "hangs" -> silent(line, who, Stage::hangs, "since?", "in?");
            case "crashes" -> silent(line, who, Stage::crashes, "since?", "in?");
            case "drops" -> silent(line, who, Stage::drops, "in?");
            case "sleeps" -> silent(line, who, Stage::sleeps, "since?", "in?");
            case "wakes" -> {
                String base = terms.new Keys(line, "in?").base("in");
                yield stage -> stage.awake(who, base, live -> {});
            }
            default -> throw line.wrong(verb, StoryMessage.NO_VERB, verb.text(), OF_USER);
        };
    }

    private interface Lasting {
        /** @param millis how long */
        void of(LiveSession live, long millis);
    }

    private Consumer<Stage> lasting(StoryLine line, Person who, Lasting call) {
        Keys keys = terms.new Keys(line, "for", "in?");
        long millis = keys.timeOrZero("for").toMillis();
        String base = keys.base("in");
        return stage -> stage.awake(who, base, live -> call.of(live, millis));
    }

    private interface Silent {
        /** @param ago for how long so, ms */
        void of(Stage stage, LiveSession live, long ago);
    }

    private Consumer<Stage> silent(StoryLine line, Person who, Silent fate, String... known) {
        Keys keys = terms.new Keys(line, known);
        long ago = keys.timeOrZero("since").toMillis();
        String base = keys.base("in");
        return stage -> stage.each(who, base, live -> fate.of(stage, live, ago));
    }

    private Consumer<Stage> blocks(StoryLine line, Person holder) {
        Word other = line.take("USER");
        Person waiter = terms.user(line, other);
        if (waiter == holder) {
            throw line.wrong(other, StoryMessage.NOT_HIMSELF);
        }
        Keys keys = terms.new Keys(line, "for", "through?");
        long millis = keys.timeOrZero("for").toMillis();
        boolean inDbms = keys.says("through", "dbms");
        return stage -> stage.blocks(holder, waiter, millis, inDbms);
    }

    private Consumer<Stage> server(StoryLine line) {
        Word verb = line.take(OF_SERVER);
        return switch (verb.quoted() ? "" : verb.text()) {
            case "refuses" -> passing(line, DemoFaults::refuse);
            case "declines" -> passing(line, DemoFaults::declineLogons);
            case "answers" -> {
                Keys keys = terms.new Keys(line, "after", "for?");
                Duration after = keys.timeOrZero("after");
                Duration time = keys.time("for");
                yield stage -> stage.fault((faults, on) -> faults.delay(on ? after : Duration.ZERO), time);
            }
            case "drops" -> {
                line.end();
                yield Stage::breakConnections;
            }
            case "recovers" -> {
                line.end();
                yield stage -> stage.fault((faults, on) -> faults.clear(), null);
            }
            default -> throw line.wrong(verb, StoryMessage.NO_VERB, verb.text(), OF_SERVER);
        };
    }

    private Consumer<Stage> passing(StoryLine line, Stage.Fault fault) {
        @Nullable Duration time = terms.new Keys(line, "for?").time("for");
        return stage -> stage.fault(fault, time);
    }
}
