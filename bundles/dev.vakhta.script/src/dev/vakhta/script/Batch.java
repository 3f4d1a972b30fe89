package dev.vakhta.script;

import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Operation;
import dev.vakhta.script.Conversation.Answer;
import dev.vakhta.script.Conversation.Type;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The objects of a plan and the one run of the program for all of them, which begins with the first step. Each step waits for what is said of its
 * object. Thread-safe.
 */
final class Batch {
    private static final Logger LOG = System.getLogger(Batch.class.getName());

    /** How long a program may put its things away when it has told of all objects. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ScriptDeclaration script;
    private final List<Chosen> chosen;
    private final Values values;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final List<CompletableFuture<Answer>> results;
    private final List<AtomicBoolean> under;
    private final ScriptRun run;
    private volatile Consumer<String> said = words -> {};
    private volatile boolean announces;
    private volatile boolean cancelled;
    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

    Batch(ScriptDeclaration script, List<Chosen> chosen, Values values) {
        this.script = script;
        this.chosen = List.copyOf(chosen);
        this.values = values;
        this.run = newRun();
        results = chosen.stream().map(one -> new CompletableFuture<Answer>()).toList();
        under = chosen.stream().map(one -> new AtomicBoolean()).toList();
    }

    private ScriptRun newRun() {
        return new ScriptRun(script.command(), script.folder(), script.patience());
    }

    /** An object by its number. */
    Chosen chosen(int object) {
        return chosen.get(object);
    }

    /** Asks the program what it would do. */
    void plan(Consumer<Answer> answers, Cancel cancel) throws IOException {
        ScriptRun asking = newRun();
        try (Cancel.Registration stop = cancel.onCancel(() -> asking.end(ScriptMessage.CANCELLED.text()))) {
            asking.listen(question("plan"), answer -> {
                check(answer);
                answers.accept(answer);
            });
        } catch (NoSuchObject e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private String question(String phase) {
        return Conversation.question(phase, chosen, script, values);
    }

    boolean isBegun() {
        return begun.get();
    }

    /** Waits for what comes of an object; the first who does starts the program, and is told how it goes on. */
    void result(int object, Consumer<String> told, Cancel cancel) throws AdministrationException {
        if (begun.compareAndSet(false, true)) {
            said = told;
            Thread.ofPlatform().daemon().name("script " + script.id()).start(this::go);
        }
        try (Cancel.Registration stop = cancel.onCancel(this::cancel)) {
            Answer answer = results.get(object).get();
            switch (answer.outcome()) {
                case "done" -> {}
                case "gone" -> throw failure(FailureKind.NOT_FOUND, answer.text());
                case "unknown" -> throw failure(FailureKind.OUTCOME_UNKNOWN, answer.text());
                default -> throw failure(FailureKind.REFUSED, answer.text());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancel();
            throw unfinished(object, ScriptMessage.CANCELLED.text());
        } catch (ExecutionException e) {
            throw unfinished(object, String.valueOf(e.getCause().getMessage()));
        }
    }

    private void cancel() {
        cancelled = true;
        run.end(ScriptMessage.CANCELLED.text());
    }

    private static AdministrationException failure(FailureKind kind, String text) {
        return new AdministrationException(kind, text.isEmpty() ? ScriptMessage.REFUSED.text() : text);
    }

    /** What of an object may have happened nobody knows; a program that announces each is known to have done nothing of the others. */
    private AdministrationException unfinished(int object, String sentence) {
        if (announces && !under.get(object).get()) {
            return new AdministrationException(cancelled ? FailureKind.CANCELLED : FailureKind.REFUSED, sentence);
        }
        return new AdministrationException(FailureKind.OUTCOME_UNKNOWN, sentence);
    }

    /** Only what the program said later, if it did. */
    boolean happened(int object) throws AdministrationException {
        CompletableFuture<Answer> result = results.get(object);
        if (!result.isDone() || result.isCompletedExceptionally()) {
            throw new AdministrationException(FailureKind.OUTCOME_UNKNOWN, ScriptMessage.NO_RESULT.text());
        }
        return isDone(object);
    }

    private boolean isDone(int object) {
        CompletableFuture<Answer> result = results.get(object);
        return result.state() == State.SUCCESS && "done".equals(result.join().outcome());
    }

    private void go() {
        try {
            talk();
        } finally {
            over.complete(null);
        }
    }

    private void talk() {
        Instant at = Instant.now();
        long began = System.nanoTime();
        IOException failed = null;
        try {
            run.listen(question("run"), this::take);
        } catch (IOException e) {
            failed = e;
        } catch (NoSuchObject e) {
            failed = new IOException(e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            failed = new IOException(e.toString(), e);
            LOG.log(Level.ERROR, script.id(), e);
        }
        IOException end = failed == null ? new IOException(ScriptMessage.NO_RESULT.text()) : failed;
        results.forEach(result -> result.completeExceptionally(end)); // those that have theirs keep it
        record(at, Duration.ofNanos(System.nanoTime() - began), failed);
    }

    private void take(Answer answer) {
        check(answer);
        switch (answer.type()) {
            case BEGIN -> {
                announces = true;
                under.get(answer.object()).set(true);
            }
            case RESULT -> {
                under.get(answer.object()).set(true);
                results.get(answer.object()).complete(answer);
            }
            case PROGRESS -> said.accept(answer.text());
            case LOG -> LOG.log(Level.INFO, ScriptMessage.STEP.text(script.id(), answer.text()));
            case STEP, LEAVE_OUT, WARNING -> {
                // planned is planned
            }
        }
    }

    /** It speaks of an object which it was not given. */
    private static final class NoSuchObject extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSuchObject(int object) {
            super(ScriptMessage.NO_SUCH_OBJECT.text(object));
        }
    }

    private void check(Answer answer) {
        boolean about = answer.type() != Type.WARNING && answer.type() != Type.PROGRESS && answer.type() != Type.LOG;
        if (about && (answer.object() < 0 || answer.object() >= chosen.size())) {
            throw new NoSuchObject(answer.object());
        }
    }

    /** One line for each target in the operation journal. */
    private void record(Instant at, Duration took, @Nullable IOException failed) {
        chosen.stream()
                .map(Chosen::handle)
                .distinct()
                .forEach(handle -> handle.journal()
                        .record(new Operation(
                                at,
                                String.valueOf(handle.target().getName()),
                                "script " + script.id(),
                                arguments(handle),
                                took,
                                failed == null ? null : cancelled ? FailureKind.CANCELLED : FailureKind.BAD_ANSWER,
                                failed == null ? null : failed.getMessage())));
    }

    private Map<String, String> arguments(Handle handle) {
        List<Integer> objects = IntStream.range(0, chosen.size())
                .filter(i -> chosen.get(i).handle() == handle)
                .boxed()
                .toList();
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("objects", Integer.toString(objects.size()));
        shown.put("done", Long.toString(objects.stream().filter(this::isDone).count()));
        script.parameters()
                .forEach(parameter -> shown.put(
                        parameter.name(),
                        parameter.kind() == Kind.SECRET ? Operation.MASKED : values.text(parameter.name())));
        return shown;
    }

    /** Ends the program, if it goes on for long behind its last word. What it was is recorded then. */
    void end() {
        awaitEnd();
        run.end(ScriptMessage.LINGERED.text(GRACE.toSeconds()));
        awaitEnd(); // a child of it that lives on may keep its output open: that nobody waits for
    }

    private void awaitEnd() {
        if (begun.get()) {
            over.copy()
                    .completeOnTimeout(null, GRACE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }
}
