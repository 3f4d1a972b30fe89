package dev.vakhta.demo;

import dev.vakhta.ras.Calls;
import java.util.function.Supplier;

/** Sessions. */
final class SessionAnswers {
    private SessionAnswers() {}

    static void enter(Answers answers) {
        answers.in(Calls.SESSIONS, (cluster, asked) -> cluster.sessions());
        answers.in(Calls.INFOBASE_SESSIONS, (cluster, asked) -> {
            Base base = InfobaseAnswers.base(cluster, asked.id(1));
            return cluster.sessions(each -> each.actor().base() == base);
        });
        answers.in(Calls.SESSION, (cluster, asked) -> Refusal.found(cluster.session(asked.id(1)), Refusal::session));
        answers.doIn(
                Calls.TERMINATE_SESSION,
                (cluster, asked) -> expect(cluster.terminate(asked.id(1), asked.text(2)), Refusal::session));
        answers.doIn(
                Calls.INTERRUPT_SESSION,
                (cluster, asked) -> expect(cluster.interrupt(asked.id(1), asked.text(2)), Refusal::session));
    }

    static void expect(boolean found, Supplier<Refusal> otherwise) {
        if (!found) {
            throw otherwise.get();
        }
    }
}
