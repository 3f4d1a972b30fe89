package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.processing.exclusive.Awaited;
import dev.vakhta.processing.exclusive.ExclusiveObserver;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.ExclusiveStep.State;
import dev.vakhta.processing.exclusive.Inside;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Tells how exclusive access goes, a line for each thing that is new. The output is left to a program that may run. */
final class ExclusiveProgress implements ExclusiveObserver {
    /** More names than these nobody reads as they pass. */
    private static final int NAMED = 10;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Terminal terminal;
    private final @Nullable ExclusiveWords words;
    private String last = "";

    /** @param words of a run that is held until the person says it is done; null: a program says so, and has the keyboard */
    ExclusiveProgress(Terminal terminal, @Nullable ExclusiveWords words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public void stepChanged(List<String> infobases, ExclusiveStep step, State state, Instant at) {
        if (state == State.DONE) {
            return; // the next one begins
        }
        String text = state == State.FAILED ? CommandMessage.EXCLUSIVE_STEP_FAILED.text(step.text()) : step.text();
        String names = infobases.size() > NAMED ? "" : " (" + String.join(", ", infobases) + ")";
        print(CLOCK.format(LocalDateTime.ofInstant(at, ZoneId.systemDefault())) + "  " + text + names);
        ExclusiveWords heard = words;
        if (state == State.RUNNING && heard != null) {
            heard.during(step);
        }
    }

    @Override
    public void awaits(Awaited what, Instant at) {
        // the plan said it, and lines do not count down
    }

    @Override
    public void inside(List<Inside> all) {
        StringBuilder text = new StringBuilder(CommandMessage.EXCLUSIVE_INSIDE.text(all.size(), Inside.count(all)));
        List<Inside> ending = all.stream().filter(one -> one.ending() != null).toList();
        ending.stream()
                .limit(NAMED)
                .forEach(one -> text.append("\n            ")
                        .append(one.name())
                        .append(": ")
                        .append(one.state()));
        if (!text.toString().equals(last)) {
            last = text.toString();
            terminal.err().println("          " + last);
            terminal.err().flush();
        }
    }

    @Override
    public void said(String sentence) {
        print("          " + sentence);
    }

    private void print(String line) {
        PrintStream err = terminal.err();
        err.println(line);
        err.flush();
    }
}
