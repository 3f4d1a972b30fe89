package dev.vakhta.demo;

import dev.vakhta.ras.Call;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.WireException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the server says to each call of the catalogue, and whom it asks to log in before. Each subject enters its own
 * calls; messages that nobody has entered are unsupported. Thread-safe once made: calls are answered one after the other.
 */
final class Answers {
    /** Ties an answer's type to its call. */
    private record Answer<A>(Call<A> call, Function<Asked, A> handler) {
        byte[] to(Message request, Endpoint caller, World world) throws WireException {
            Asked asked = new Asked(caller, call.readArguments(request.body()));
            A value;
            synchronized (world) {
                value = handler.apply(asked);
            }
            return EndpointMessage.answer(caller.id(), caller.version(), call, value);
        }
    }

    private static final int REMEMBERED = 10_000;

    private final CentralServer server;
    private final Map<Integer, @Nullable Answer<?>> answers = new HashMap<>();
    /** How often each type of request came. */
    private final ConcurrentMap<Integer, Integer> heard = new ConcurrentHashMap<>();
    /** Names of the last ones. */
    private final Deque<String> requests = new ArrayDeque<>();

    Answers(CentralServer server) {
        this.server = server;
        AdministratorAnswers.enter(this);
        ClusterAnswers.enter(this);
        ServerAnswers.enter(this);
        InfobaseAnswers.enter(this);
        SessionAnswers.enter(this);
        ConnectionAnswers.enter(this);
        RuleAnswers.enter(this);
        ResourceAnswers.enter(this);
        ServiceSettingAnswers.enter(this);
    }

    CentralServer server() {
        return server;
    }

    World world() {
        return server.world();
    }

    /** That a request of that type came, whatever comes of it. */
    void hear(int message) {
        heard.merge(message, 1, Integer::sum);
        Call<?> call = Calls.byNumber(message);
        synchronized (requests) {
            if (requests.size() == REMEMBERED) {
                requests.remove();
            }
            requests.add(call == null ? "message " + message : call.name());
        }
    }

    List<String> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    Set<Integer> heard() {
        return Set.copyOf(heard.keySet());
    }

    int heard(int message) {
        return heard.getOrDefault(message, 0);
    }

    Endpoint open(int id, int version) {
        return new Endpoint(id, version, server);
    }

    /** A call anybody may make. */
    <A> void on(Call<A> call, Function<Asked, A> handler) {
        answers.put(call.number(), new Answer<>(call, handler));
    }

    /** A call of administrators of the central server. */
    <A> void ofAgent(Call<A> call, Function<Asked, A> handler) {
        on(call, asked -> {
            asked.caller().needAgent();
            return handler.apply(asked);
        });
    }

    /** A call whose first argument is a cluster one must be authenticated at. */
    <A> void in(Call<A> call, BiFunction<DemoCluster, Asked, A> handler) {
        on(call, asked -> {
            DemoCluster cluster = server.cluster(asked.id(0));
            asked.caller().needCluster(cluster);
            return handler.apply(cluster, asked);
        });
    }

    /** As {@link #on}, for what is only done. */
    void doOn(Call<Done> call, Consumer<Asked> handler) {
        on(call, done(handler));
    }

    void doOfAgent(Call<Done> call, Consumer<Asked> handler) {
        ofAgent(call, done(handler));
    }

    void doIn(Call<Done> call, BiConsumer<DemoCluster, Asked> handler) {
        in(call, (cluster, asked) -> {
            handler.accept(cluster, asked);
            return Done.DONE;
        });
    }

    private static Function<Asked, Done> done(Consumer<Asked> handler) {
        return asked -> {
            handler.accept(asked);
            return Done.DONE;
        };
    }

    /** The content of the answer's frame; a refusal is an answer, too. */
    byte[] to(Message request, Endpoint caller) throws WireException {
        try {
            Answer<?> answer = answers.get(request.type());
            if (answer == null) {
                throw Refusal.unsupported(request.type());
            }
            return answer.to(request, caller, server.world());
        } catch (Refusal e) {
            return EndpointMessage.failure(caller.id(), e.fault());
        }
    }
}
