package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.States;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.ras.Call.Done;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sends requests of any thread: a channel from the pool, the logins the request needs, the request, its answer or a failure by kind.
 * Lists and changes have a pool each, so that ending a list never ends a change. No channel is held while a person is asked.
 */
final class Caller {
    /**
     * A change goes over a channel idle for longer only after the login was sent anew: if the server closed it meanwhile, that finds out
     * before the change is sent. Tests shorten it.
     */
    long trustedNanos = TimeUnit.SECONDS.toNanos(5);

    private final Pool lists = new Pool();
    private final Pool changes = new Pool();
    private final Cancel closing = new Cancel();
    private final Target target;
    private final Connector connector;
    private final Failures failures;
    private final Logins logins;
    private final Recorder recorder;
    private final States states;

    Caller(Target target, Connector connector, Logins logins) {
        this.target = target;
        this.connector = connector;
        this.failures = connector.failures();
        this.logins = logins;
        this.recorder = connector.recorder();
        this.states = connector.states();
    }

    <A> A call(Request<A> request, Cancel cancel) throws AdministrationException {
        return call(request, null, cancel);
    }

    /** @param steps told of the way to a new channel; null: an idle one will do */
    <A> A call(Request<A> request, @Nullable Steps steps, Cancel cancel) throws AdministrationException {
        Watch watch = new Watch(cancel, closing, target.getCallTimeout());
        try {
            A answer = logins.call(
                    request.logins(),
                    watch,
                    e -> failures.asking(e, request, null, false),
                    who -> attemptFresh(request, who, steps, watch));
            states.connected();
            return answer;
        } catch (AdministrationException e) {
            if (e.kind() == FailureKind.UNREACHABLE && !(e.getCause() instanceof ServerFault)) {
                states.failed(e);
            }
            throw e;
        }
    }

    /** Once more on a new channel when the server closed an idle one while nobody looked. */
    private <A> A attemptFresh(Request<A> request, Map<Login, Credentials> as, @Nullable Steps steps, Watch watch)
            throws AdministrationException {
        try {
            return attempt(request, as, steps, watch);
        } catch (AdministrationException e) {
            if (!(e.getCause() instanceof StaleChannel) || e.kind() != FailureKind.UNREACHABLE) {
                throw e;
            }
            pool(request).dropIdle();
            return attempt(request, as, steps, watch);
        }
    }

    private <A> A attempt(Request<A> request, Map<Login, Credentials> as, @Nullable Steps steps, Watch watch)
            throws AdministrationException {
        Steps told = steps == null ? Steps.untold() : steps;
        try (Pool.Lease lease = pool(request).lease(watch, steps != null, () -> connector.connect(watch, told))) {
            Channel channel = lease.channel();
            if (request.changes() && channel.idleNanos() > trustedNanos) {
                channel.forgetLogins();
            }
            for (Login login : request.logins()) {
                Credentials who = as.getOrDefault(login, Credentials.NONE);
                if (!channel.isLoggedIn(login, who)) {
                    Request<Done> hello = Request.hello(login, who);
                    exchange(channel, hello, login, watch);
                    channel.loggedIn(login, who);
                }
            }
            return exchange(channel, request, null, watch);
        } catch (IOException e) {
            throw failures.asking(e, request, null, false); // while it waited for its turn
        }
    }

    private <A> A exchange(Channel channel, Request<A> request, @Nullable Login login, Watch watch)
            throws AdministrationException {
        return recorder.record(
                request.command(),
                request.shown(),
                () -> channel.exchange(request.call(), request.values(), watch),
                e -> failures.asking(e, request, login, channel.sent()));
    }

    private Pool pool(Request<?> request) {
        return request.changes() ? changes : lists;
    }

    /** Ends what is under way and closes every channel. */
    void close() {
        closing.cancel();
        lists.close();
        changes.close();
    }
}
