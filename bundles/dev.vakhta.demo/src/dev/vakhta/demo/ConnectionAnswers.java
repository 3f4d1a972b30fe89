package dev.vakhta.demo;

import dev.vakhta.ras.Calls;
import java.util.UUID;

/** Connections, and who holds which object. */
final class ConnectionAnswers {
    private ConnectionAnswers() {}

    static void enter(Answers answers) {
        answers.in(Calls.CONNECTIONS, (cluster, asked) -> cluster.connections());
        answers.in(Calls.INFOBASE_CONNECTIONS, (cluster, asked) -> {
            Base base = InfobaseAnswers.base(cluster, asked.id(1));
            return cluster.connections(each -> each.base() == base);
        });
        answers.in(
                Calls.CONNECTION,
                (cluster, asked) -> connection(cluster, asked.id(1)).toRecord());
        answers.doIn(Calls.DISCONNECT, (cluster, asked) -> {
            UUID id = asked.id(2);
            LiveConnection connection = Refusal.found(cluster.residents().connection(id), () -> Refusal.client(id));
            asked.caller().needInfobase(connection.base());
            SessionAnswers.expect(cluster.disconnect(asked.id(1), id), () -> Refusal.client(id));
        });

        answers.in(Calls.LOCKS, (cluster, asked) -> cluster.locks());
        answers.in(
                Calls.INFOBASE_LOCKS,
                (cluster, asked) -> Locks.ofBase(
                        cluster.residents(),
                        InfobaseAnswers.base(cluster, asked.id(1)).id()));
        answers.in(
                Calls.CONNECTION_LOCKS,
                (cluster, asked) -> Locks.ofConnection(
                        cluster.residents(), connection(cluster, asked.id(1)).id()));
        answers.in(
                Calls.SESSION_LOCKS,
                (cluster, asked) -> Locks.ofSession(
                        cluster.residents(),
                        Refusal.found(cluster.residents().session(asked.id(2)), Refusal::session)
                                .id()));
    }

    private static LiveConnection connection(DemoCluster cluster, UUID id) {
        return Refusal.found(cluster.residents().connection(id), Refusal::connection);
    }
}
