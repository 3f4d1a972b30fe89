package dev.vakhta.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.internal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** One keyboard for who listens and who asks. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ListeningTest implements Terminal {
    /** The end of input. */
    private static final String END = "\u0004";

    private final BlockingQueue<String> typed = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    /** What was done at the keyboard, in order. */
    private final List<String> done = new ArrayList<>();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final Listening listening = new Listening(this);
    private boolean interactive = true;

    private CompletableFuture<String> asking(String question) {
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> listening.ask(question));
        while (!said.toString(StandardCharsets.UTF_8).contains(question)) {
            Thread.onSpinWait();
        }
        return answer;
    }

    @Test
    void whoAsksGetsTheNextLineAndNobodyElse() throws Exception {
        assertEquals("asked: first?", listening.ask("first?"), "nobody listens yet");
        assertTrue(listening.listen(heard::add));
        assertFalse(listening.listen(heard::add), "it does already");
        typed.add("one");
        assertEquals("one", heard.take());
        CompletableFuture<String> answer = asking("second?");
        typed.add("two");
        assertEquals("two", answer.get());
        typed.add("three");
        assertEquals("three", heard.take());
    }

    /** The line that is being read would be shown as it is typed. */
    @Test
    void aSecretIsAskedForWhenTheLineIsOver() throws Exception {
        listening.listen(heard::add);
        CompletableFuture<String> secret = CompletableFuture.supplyAsync(() -> listening.askSecret("password?"));
        while (said.size() == 0) {
            Thread.onSpinWait();
        }
        synchronized (done) {
            assertFalse(done.contains("secret"), "not while a line is read");
        }
        typed.add("");
        assertEquals("secret: password?", secret.get());
        typed.add("four");
        assertEquals("four", heard.take());
        synchronized (done) {
            assertEquals(List.of("line", "secret", "line"), done);
        }
    }

    @Test
    void atTheEndOfInputNobodyAnswers() throws Exception {
        listening.listen(heard::add);
        CompletableFuture<String> answer = asking("third?");
        typed.add(END);
        assertNull(answer.get());
    }

    @Test
    void whereNobodySitsNobodyListens() {
        interactive = false;
        assertFalse(listening.listen(heard::add));
    }

    @Override
    public PrintStream out() {
        return err;
    }

    @Override
    public PrintStream err() {
        return err;
    }

    @Override
    public int width() {
        return 80;
    }

    @Override
    public boolean interactive() {
        return interactive;
    }

    @Override
    public String ask(String question) {
        return "asked: " + question;
    }

    @Override
    public String read() {
        try {
            String line = typed.take();
            synchronized (done) {
                done.add("line");
            }
            return line.equals(END) ? null : line;
        } catch (InterruptedException e) {
            return null;
        }
    }

    @Override
    public String askSecret(String question) {
        synchronized (done) {
            done.add("secret");
        }
        return "secret: " + question;
    }

    @Override
    public String variable(String name) {
        return null;
    }
}
