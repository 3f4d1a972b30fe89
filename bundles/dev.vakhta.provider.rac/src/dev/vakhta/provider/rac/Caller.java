package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.States;
import dev.vakhta.provider.handle.Steps;
import dev.vakhta.provider.handle.Turns.Turn;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.rac.Secrets;
import dev.vakhta.rac.grammar.Invocation;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sends requests of any thread: finds the utility, says the request in its words, runs it as whoever we are, and turns what it printed into
 * an answer or a failure by kind. Nothing runs while a person is asked.
 */
final class Caller {
    private final Cancel closing = new Cancel();
    private final AtomicBoolean warned = new AtomicBoolean();
    private final Target target;
    private final Finder finder;
    private final Runner runner;
    private final Recorder recorder;
    private final Failures failures;
    private final Logins logins;
    private final States states;

    Caller(
            Target target,
            Finder finder,
            Runner runner,
            Recorder recorder,
            Failures failures,
            Logins logins,
            States states) {
        this.target = target;
        this.finder = finder;
        this.runner = runner;
        this.recorder = recorder;
        this.failures = failures;
        this.logins = logins;
        this.states = states;
    }

    <A> A call(Request<A> request, Cancel cancel) throws AdministrationException {
        return call(request, Steps.untold(), cancel);
    }

    /** @param steps told of the way to the utility, if that is not known yet */
    <A> A call(Request<A> request, Steps steps, Cancel cancel) throws AdministrationException {
        Watch watch = new Watch(cancel, closing, target.getCallTimeout());
        try {
            Utility utility = finder.utility(steps, watch);
            Ability ability = ability(utility, request, watch);
            Invocation asked = ability.invocation(request, utility.version())
                    .at(failures.address().toString());
            Request<A> known =
                    request.as(request.logins().stream().filter(ability::takes).toList());
            states.connecting();
            A answer = logins.call(
                    known.logins(),
                    watch,
                    e -> failures.asking(e, known, false),
                    who -> attempt(utility, known, as(asked, known.logins(), who), watch));
            states.connected();
            return answer;
        } catch (AdministrationException e) {
            settle(e);
            throw e;
        }
    }

    private Ability ability(Utility utility, Request<?> request, Watch watch) throws AdministrationException {
        Ability ability;
        try {
            ability = utility.ability(
                    request,
                    watch,
                    mode -> runner.text(runner.execution(utility.path(), List.of("help", mode)), watch));
        } catch (IOException e) {
            throw failures.asking(e, request, false);
        }
        if (ability == null) {
            throw new AdministrationException(
                    FailureKind.UNSUPPORTED, RacMessage.NO_COMMAND.text(utility.version(), request.command()));
        }
        return ability;
    }

    /** Whoever has no name is not mentioned: a server without administrators refuses any. */
    private static Invocation as(Invocation asked, List<Login> needed, Map<Login, Credentials> who) {
        Invocation full = asked;
        for (Login login : needed) {
            Credentials credentials = who.getOrDefault(login, Credentials.NONE);
            if (!credentials.user().isEmpty()) {
                full = full.with(Ability.user(login), credentials.user());
                full = credentials.password().isEmpty()
                        ? full
                        : full.with(Ability.password(login), credentials.password());
            }
        }
        return full;
    }

    private <A> A attempt(Utility utility, Request<A> request, Invocation full, Watch watch)
            throws AdministrationException {
        List<String> secrets = secrets(full);
        if (!runner.carries(full.arguments())) {
            throw new AdministrationException(FailureKind.UNSUPPORTED, RacMessage.LETTERS_LOST.text(request.command()));
        }
        if (!secrets.isEmpty() && !warned.getAndSet(true)) {
            warn(utility);
        }
        try (Turn turn = runner.turn(request.changes(), watch)) {
            Execution execution = runner.execution(utility.path(), full.arguments());
            return recorder.record(
                    request.command(),
                    shown(full),
                    () -> runner.answer(execution, request.answer(), secrets, watch),
                    e -> failures.asking(e, request, execution.started()));
        } catch (IOException e) {
            throw failures.asking(e, request, false); // while it waited for its turn
        }
    }

    private static List<String> secrets(Invocation full) {
        return full.options().stream()
                .filter(given -> Secrets.isSecret(given.name()))
                .map(given -> String.valueOf(given.value()))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The options for people; one that comes several times has its values behind one another. */
    private static Map<String, String> shown(Invocation full) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Invocation.Given given : full.options()) {
            String value = given.value();
            String visible = value == null || value.isEmpty() || !Secrets.isSecret(given.name())
                    ? String.valueOf(value == null ? "" : value)
                    : Operation.MASKED;
            shown.merge(given.name(), visible, (one, more) -> one + " " + more);
        }
        return shown;
    }

    /** Once for a target: until 8.5.1 rac takes passwords in its arguments only. */
    private void warn(Utility utility) {
        recorder.journal()
                .record(new Operation(
                        Instant.now(),
                        recorder.target(),
                        "passwords in arguments",
                        Map.of("utility", utility.path().toString()),
                        Duration.ZERO,
                        null,
                        RacMessage.PASSWORDS_VISIBLE.text()));
    }

    private void settle(AdministrationException e) {
        AdministrationException why = e.getCause() instanceof AdministrationException inner ? inner : e;
        if (why.getCause() instanceof Declined no && no.isAnswer()) {
            states.connected();
            return;
        }
        boolean connected = states.current().phase() == Phase.CONNECTED;
        switch (why.kind()) {
            case UNREACHABLE -> states.failed(e);
            case TIMED_OUT, BAD_ANSWER, VERSION, CANCELLED -> {
                if (!connected) {
                    states.failed(e);
                }
            }
            default -> {
                // it was never sent, or is a matter of this request
            }
        }
        if (why.getCause() instanceof Execution.NotStarted) {
            finder.forget(); // removed, perhaps by an update that brought another one
        }
    }

    /** Makes the way to the utility anew. */
    void forget() {
        finder.forget();
    }

    /** Whether the utility is known to have no such command. Never blocks. */
    boolean lacks(Request<?> request) {
        Utility utility = finder.known();
        return utility != null && utility.lacks(request);
    }

    /** The version of the utility; empty: not known yet. */
    String version() {
        Utility utility = finder.known();
        return utility == null ? "" : utility.version();
    }

    /** Ends what is under way, each with its process and the children of that. */
    void close() {
        closing.cancel();
    }
}
