package dev.vakhta.demo;

import dev.vakhta.demo.DemoOptions.Login;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.WireException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** What the server says to each call; the others are unsupported. Thread-safe. */
final class Answers {
    /** The arguments of a request, in wire order. */
    private record Asked(List<Object> values) {
        UUID id(int index) {
            return (UUID) values.get(index);
        }

        String text(int index) {
            return (String) values.get(index);
        }

        Login login(int index) {
            return new Login(text(index), text(index + 1));
        }
    }

    private interface Handler<A> {
        A answer(Endpoint caller, Asked asked);
    }

    private interface ClusterHandler<A> {
        A answer(DemoCluster cluster, Asked asked);
    }

    /** Ties an answer's type to its call. */
    private record Answer<A>(Call<A> call, Handler<A> handler) {
        byte[] to(Message request, Endpoint caller, World world) throws WireException {
            Asked asked = new Asked(call.readArguments(request.body()));
            A value;
            synchronized (world) {
                value = handler.answer(caller, asked);
            }
            return EndpointMessage.answer(caller.id(), caller.version(), call, value);
        }
    }

    private final World world;
    private final List<DemoCluster> clusters;
    private final Map<Integer, @Nullable Answer<?>> answers = new HashMap<>();

    Answers(World world, List<DemoCluster> clusters) {
        this.world = world;
        this.clusters = clusters;
        on(Calls.AUTHENTICATE_AGENT, (caller, asked) -> done(() -> caller.authenticateAgent(asked.login(0))));
        on(Calls.AUTHENTICATE_CLUSTER, (caller, asked) -> {
            DemoCluster cluster = cluster(asked.id(0));
            return done(() -> caller.authenticate(cluster, asked.login(1)));
        });
        on(Calls.AUTHENTICATE_INFOBASE, (caller, asked) -> {
            cluster(asked.id(0));
            return done(() -> caller.addInfobaseLogin(asked.login(1)));
        });
        on(Calls.AGENT_VERSION, (caller, asked) -> Hardware.VERSION);
        on(
                Calls.CLUSTERS,
                (caller, asked) -> clusters.stream().map(DemoCluster::toRecord).toList());
        on(Calls.CLUSTER, (caller, asked) -> cluster(asked.id(0)).toRecord());
        hardware();
        sessions();
        connections();
        locks();
    }

    private void hardware() {
        in(Calls.MANAGERS, (cluster, asked) -> cluster.managers());
        in(
                Calls.MANAGER,
                (cluster, asked) ->
                        one(cluster.managers(), each -> each.getId().equals(asked.id(1)), Refusal::manager));
        in(Calls.SERVICES, (cluster, asked) -> cluster.services());
        in(Calls.SERVERS, (cluster, asked) -> cluster.servers());
        in(
                Calls.SERVER,
                (cluster, asked) -> one(cluster.servers(), each -> each.getId().equals(asked.id(1)), Refusal::server));
        in(Calls.PROCESSES, (cluster, asked) -> cluster.processes());
        in(
                Calls.PROCESS,
                (cluster, asked) ->
                        one(cluster.processes(), each -> each.getId().equals(asked.id(1)), Refusal::process));
        in(Calls.SERVER_PROCESSES, (cluster, asked) -> {
            String host = one(cluster.servers(), each -> each.getId().equals(asked.id(1)), Refusal::server)
                    .getAgentHost();
            Predicate<WorkingProcess> there = each -> each.getHost().equals(host);
            return cluster.processes().stream().filter(there).toList();
        });
        in(Calls.INFOBASE_SUMMARIES, (cluster, asked) -> cluster.infobases());
        in(
                Calls.INFOBASE_SUMMARY,
                (cluster, asked) -> base(cluster, asked.id(1)).toRecord());
    }

    private void sessions() {
        in(Calls.SESSIONS, (cluster, asked) -> cluster.sessions());
        in(Calls.INFOBASE_SESSIONS, (cluster, asked) -> {
            Base base = base(cluster, asked.id(1));
            return cluster.sessions(each -> each.actor().base() == base);
        });
        in(Calls.SESSION, (cluster, asked) -> found(cluster.session(asked.id(1)), Refusal::session));
        in(
                Calls.TERMINATE_SESSION,
                (cluster, asked) -> done(cluster.terminate(asked.id(1), asked.text(2)), Refusal::session));
        in(
                Calls.INTERRUPT_SESSION,
                (cluster, asked) -> done(cluster.interrupt(asked.id(1), asked.text(2)), Refusal::session));
    }

    private void connections() {
        in(Calls.CONNECTIONS, (cluster, asked) -> cluster.connections());
        in(Calls.INFOBASE_CONNECTIONS, (cluster, asked) -> {
            Base base = base(cluster, asked.id(1));
            return cluster.connections(each -> each.base() == base);
        });
        in(
                Calls.CONNECTION,
                (cluster, asked) -> found(cluster.residents().connection(asked.id(1)), Refusal::connection)
                        .toRecord());
        on(Calls.DISCONNECT, (caller, asked) -> {
            DemoCluster cluster = cluster(asked.id(0));
            caller.needCluster(cluster);
            UUID id = asked.id(2);
            caller.needInfobase(found(cluster.residents().connection(id), () -> Refusal.client(id))
                    .base());
            return done(cluster.disconnect(asked.id(1), id), () -> Refusal.client(id));
        });
    }

    private void locks() {
        in(Calls.LOCKS, (cluster, asked) -> cluster.locks());
        in(
                Calls.INFOBASE_LOCKS,
                (cluster, asked) -> Locks.ofBase(
                        cluster.residents(), base(cluster, asked.id(1)).id()));
        in(
                Calls.CONNECTION_LOCKS,
                (cluster, asked) -> Locks.ofConnection(
                        cluster.residents(),
                        found(cluster.residents().connection(asked.id(1)), Refusal::connection)
                                .id()));
        in(
                Calls.SESSION_LOCKS,
                (cluster, asked) -> Locks.ofSession(
                        cluster.residents(),
                        found(cluster.residents().session(asked.id(2)), Refusal::session)
                                .id()));
    }

    private <A> void on(Call<A> call, Handler<A> handler) {
        answers.put(call.number(), new Answer<>(call, handler));
    }

    /** A call whose first argument is a cluster one must be authenticated at. */
    private <A> void in(Call<A> call, ClusterHandler<A> handler) {
        on(call, (caller, asked) -> {
            DemoCluster cluster = cluster(asked.id(0));
            caller.needCluster(cluster);
            return handler.answer(cluster, asked);
        });
    }

    /** The content of the answer's frame; a refusal is an answer, too. */
    byte[] to(Message request, Endpoint caller) throws WireException {
        try {
            Answer<?> answer = answers.get(request.type());
            if (answer == null) {
                throw Refusal.unsupported(request.type());
            }
            return answer.to(request, caller, world);
        } catch (Refusal e) {
            return EndpointMessage.failure(caller.id(), e.fault());
        }
    }

    private DemoCluster cluster(UUID id) {
        return one(clusters, each -> each.id().equals(id), Refusal::cluster);
    }

    private static Base base(DemoCluster cluster, UUID id) {
        return found(cluster.residents().base(id), Refusal::infobase);
    }

    private static <T> T one(List<T> all, Predicate<T> which, Supplier<Refusal> otherwise) {
        return all.stream().filter(which).findFirst().orElseThrow(otherwise);
    }

    private static <T> T found(@Nullable T thing, Supplier<Refusal> otherwise) {
        if (thing == null) {
            throw otherwise.get();
        }
        return thing;
    }

    private static Done done(Runnable what) {
        what.run();
        return Done.DONE;
    }

    private static Done done(boolean found, Supplier<Refusal> otherwise) {
        if (!found) {
            throw otherwise.get();
        }
        return Done.DONE;
    }
}
