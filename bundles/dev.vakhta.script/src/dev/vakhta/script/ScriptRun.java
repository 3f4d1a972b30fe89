package dev.vakhta.script;

import dev.vakhta.provider.process.ProcessTree;
import dev.vakhta.script.Conversation.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One run of a program: started, asked, listened to, and ended with all its children whatever happens. {@link #listen} has one caller;
 * {@link #end} may come from any thread.
 */
final class ScriptRun {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LAST_WORDS = 1 << 12;

    private final List<String> command;
    private final Path folder;
    private final Duration patience;
    private @Nullable Process process;
    /** Why it was ended from outside, one sentence for people; null: it was not. */
    private @Nullable String ended;

    private volatile long heard;

    ScriptRun(List<String> command, Path folder, Duration patience) {
        this.command = command;
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * Runs the program to its end.
     *
     * @param answers gets what it says, on this thread
     * @throws IOException it could not be started, failed, said what is no answer, or nothing for too long; one sentence for people
     */
    void listen(String question, Consumer<Answer> answers) throws IOException {
        Process running = start();
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        Thread errors = daemon("errors", () -> drain(running.getErrorStream(), words));
        daemon("question", () -> say(running.getOutputStream(), question));
        heard = System.nanoTime();
        Thread watch = daemon("patience", () -> watch(running));
        try {
            read(running.getInputStream(), answers);
            int code = running.waitFor();
            errors.join(Duration.ofSeconds(1)); // a child that lives on keeps it open, and nobody wants its words
            checkEnded();
            if (code != 0) {
                String last = lastLine(words);
                throw new IOException(
                        last.isEmpty()
                                ? ScriptMessage.ENDED.text(code)
                                : ScriptMessage.ENDED_WITH_WORDS.text(code, last));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(ScriptMessage.CANCELLED.text(), e);
        } finally {
            end(ScriptMessage.CANCELLED.text());
            watch.interrupt();
        }
    }

    private synchronized void checkEnded() throws IOException {
        String why = ended;
        if (why != null) {
            throw new IOException(why);
        }
    }

    private static Thread daemon(String what, Runnable work) {
        return Thread.ofPlatform().daemon().name("script " + what).start(work);
    }

    private synchronized Process start() throws IOException {
        checkEnded();
        try {
            Process started =
                    new ProcessBuilder(command).directory(folder.toFile()).start();
            process = started;
            return started;
        } catch (IOException e) {
            throw new IOException(ScriptMessage.NOT_STARTED.text(e.getMessage()), e);
        }
    }

    /**
     * Ends the program, or keeps it from being started.
     *
     * @param why one sentence for people; the first counts
     */
    synchronized void end(String why) {
        ended = ended == null ? why : ended;
        Process running = process;
        if (running != null) {
            ProcessTree.end(running);
        }
    }

    private static void say(OutputStream to, String question) {
        try (to) {
            to.write(question.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it ended, or does not want to know; what it says tells more
        }
    }

    private void watch(Process running) {
        try {
            while (running.isAlive()) {
                long left = heard + patience.toNanos() - System.nanoTime();
                if (left <= 0) {
                    end(ScriptMessage.SILENT.text(patience.toSeconds()));
                    return;
                }
                running.waitFor(left, TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            // its run is over
        }
    }

    private void read(InputStream from, Consumer<Answer> answers) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try (from) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                heard = System.nanoTime();
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n') {
                        answer(line, answers);
                    } else if (line.size() == LONGEST_LINE) {
                        throw new IOException(ScriptMessage.LINE_TOO_LONG.text(LONGEST_LINE >> 10));
                    } else {
                        line.write(buffer[i]);
                    }
                }
            }
        }
        answer(line, answers);
    }

    private static void answer(ByteArrayOutputStream line, Consumer<Answer> answers) throws IOException {
        String text = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (text.isEmpty()) {
            return;
        }
        Answer answer = Conversation.answer(text);
        if (answer == null) {
            throw new IOException(ScriptMessage.NOT_A_LINE.text(shortened(text)));
        }
        answers.accept(answer);
    }

    private static void drain(InputStream from, ByteArrayOutputStream last) {
        byte[] buffer = new byte[1 << 12];
        try (from) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                synchronized (last) {
                    if (last.size() > LAST_WORDS) {
                        last.reset();
                    }
                    last.write(buffer, 0, n);
                }
            }
        } catch (IOException e) {
            // ended from outside; whoever did it knows
        }
    }

    private static String lastLine(ByteArrayOutputStream words) {
        synchronized (words) {
            List<String> lines = words.toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty() ? "" : shortened(lines.getLast().strip());
        }
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
