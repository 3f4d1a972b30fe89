package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Terminal;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A terminal that also hears what is typed while nobody asked. There is one keyboard: once somebody listens, whoever asks gets the next line.
 * Thread-safe.
 */
final class Listening implements Terminal {
    /**
     * A question that is open.
     *
     * @param over whoever asked does not need the keyboard any more
     */
    private record Question(CompletableFuture<@Nullable String> answer, CompletableFuture<Boolean> over) {}

    private final Terminal terminal;
    private @Nullable Question question;
    private boolean listens;

    Listening(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * From now on each line goes to the ear, on a thread of its own. That may wait for ever, and does not keep the program from ending.
     *
     * @return false: it does already, or nobody sits there
     */
    synchronized boolean listen(Consumer<String> ear) {
        boolean begins = !listens && terminal.interactive();
        if (begins) {
            listens = true;
            Thread thread = new Thread(() -> hear(ear), "keyboard");
            thread.setDaemon(true);
            thread.start();
        }
        return begins;
    }

    private void hear(Consumer<String> ear) {
        for (String line = terminal.read(); line != null; line = terminal.read()) {
            Question asked = taken();
            if (asked == null) {
                ear.accept(line);
            } else {
                asked.answer().complete(line);
                asked.over().join();
            }
        }
        Question last;
        synchronized (this) {
            listens = false;
            last = taken();
        }
        if (last != null) {
            last.answer().complete(null);
        }
    }

    private synchronized @Nullable Question taken() {
        Question taken = question;
        question = null;
        return taken;
    }

    /** Null: nobody listens. */
    private synchronized @Nullable Question open(String text) {
        if (!listens) {
            return null;
        }
        Question opened = new Question(new CompletableFuture<>(), new CompletableFuture<>());
        question = opened;
        terminal.err().println(text);
        terminal.err().flush();
        return opened;
    }

    @Override
    public @Nullable String ask(String text) {
        Question opened = open(text);
        if (opened == null) {
            return terminal.ask(text);
        }
        opened.over().complete(true);
        return opened.answer().join();
    }

    /** What is typed for a question that was asked while a line is being read would be shown: that line ends first. */
    @Override
    public @Nullable String askSecret(String text) {
        Question opened = open(CommandMessage.PRESS_ENTER.text());
        if (opened == null) {
            return terminal.askSecret(text);
        }
        try {
            return opened.answer().join() == null ? null : terminal.askSecret(text);
        } finally {
            opened.over().complete(true);
        }
    }

    @Override
    public @Nullable String read() {
        return terminal.read();
    }

    @Override
    public PrintStream out() {
        return terminal.out();
    }

    @Override
    public PrintStream err() {
        return terminal.err();
    }

    @Override
    public int width() {
        return terminal.width();
    }

    @Override
    public boolean interactive() {
        return terminal.interactive();
    }

    @Override
    public @Nullable String variable(String name) {
        return terminal.variable(name);
    }
}
