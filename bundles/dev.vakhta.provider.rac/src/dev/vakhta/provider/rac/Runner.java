package dev.vakhta.provider.rac;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.handle.Turns;
import dev.vakhta.provider.handle.Turns.Turn;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.provider.rac.Execution.Output;
import dev.vakhta.rac.RacEncoding;
import dev.vakhta.rac.RacFailure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Starts rac, a few at once, and reads what it printed. */
final class Runner {
    /** At once for one server: each is a process here and a connection there. */
    static final int MOST = 4;

    private final Turns all = new Turns(MOST);

    /** One place is never a list's, so that changes go on however slowly lists come. */
    private final Turns lists = new Turns(MOST - 1);

    private final Console console;
    private final Charset otherwise;

    /** @param otherwise encoding of what is not UTF-8 */
    Runner(Console console, Charset otherwise) {
        this.console = console;
        this.otherwise = otherwise;
    }

    /** A run of rac that has not begun. */
    Execution execution(Path utility, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(utility.toString());
        command.addAll(console.quoted(arguments));
        return new Execution(command, console.environment(System.getenv()));
    }

    /** The arguments rac would see as something else, by their places. */
    boolean carries(List<String> arguments) {
        return arguments.stream().allMatch(console::carries);
    }

    /** Waits for a place to run in. */
    Turn turn(boolean changes, Watch watch) throws IOException, AdministrationException {
        if (changes) {
            return all.take(watch);
        }
        Turn list = lists.take(watch);
        boolean taken = false;
        try {
            Turn place = all.take(watch);
            taken = true;
            return () -> {
                place.close();
                list.close();
            };
        } finally {
            if (!taken) {
                list.close();
            }
        }
    }

    /**
     * Runs it and reads the answer.
     *
     * @param secrets that must not be repeated by what rac says
     */
    <A> A answer(Execution execution, Answer<A> answer, Collection<String> secrets, Watch watch)
            throws IOException, AdministrationException {
        Output output = execution.run(watch);
        RacFailure failure = RacFailure.of(output.out(), output.err(), output.exit(), otherwise);
        if (failure != null) {
            throw new Declined(failure, secrets);
        }
        if (!output.complete()) {
            throw new TooLong();
        }
        return answer.read(RacEncoding.utf8(output.out(), otherwise));
    }

    /** Runs it and gives what it printed, which may be help. Needs no server. */
    String text(Execution execution, Watch watch) throws IOException, AdministrationException {
        try (Turn turn = turn(false, watch)) {
            Output output = execution.run(watch);
            RacFailure failure = RacFailure.of(output.out(), output.err(), output.exit(), otherwise);
            if (failure != null && output.exit() != 0) {
                throw new Declined(failure, List.of());
            }
            return RacEncoding.text(output.out(), otherwise);
        }
    }

    /** More was printed than is kept. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
