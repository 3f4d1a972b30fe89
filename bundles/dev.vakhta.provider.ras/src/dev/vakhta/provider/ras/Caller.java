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
import dev.vakhta.provider.handle.Steps;
import dev.vakhta.provider.handle.Watch;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sends requests of any thread: a channel from the pool, the logins the request needs, the request, its answer or a failure by kind.
 * Lists and changes have a pool each, so that ending a list never ends a change, and so have the versions that are asked for. No channel is
 * held while a person is asked.
 */
final class Caller {
    /**
     * A change goes over a channel idle for longer only after the login was sent anew: if the server closed it meanwhile, that finds out
     * before the change is sent. Tests shorten it.
     */
    long trustedNanos = TimeUnit.SECONDS.toNanos(5);

    private final Map<Way, Pool> pools = new ConcurrentHashMap<>();
    private final Cancel closing = new Cancel();
    private final Target target;
    private final Connector connector;
    private final Versions versions;
    private final Failures failures;
    private final Logins logins;
    private final Recorder recorder;
    private final States states;

    Caller(Target target, Connector connector, Versions versions, Logins logins) {
        this.target = target;
        this.connector = connector;
        this.versions = versions;
        this.failures = connector.failures();
        this.logins = logins;
        this.recorder = connector.recorder();
        this.states = connector.states();
    }

    /** What channels of one pool have in common. */
    private record Way(boolean changes, String version) {}

    /** What is said over one channel. */
    private interface Talk<A> {
        A over(Channel channel, Map<Login, Credentials> as, Watch watch) throws AdministrationException;
    }

    /** A change made of what was read. */
    interface Making<B, A> {
        Request<A> of(B read) throws AdministrationException;
    }

    <A> A call(Request<A> request, Cancel cancel) throws AdministrationException {
        return call(request, null, cancel);
    }

    /** @param steps told of the way to a new channel; null: an idle one will do */
    <A> A call(Request<A> request, @Nullable Steps steps, Cancel cancel) throws AdministrationException {
        return talk(request, (channel, as, watch) -> say(request, channel, as, watch), steps, cancel);
    }

    /**
     * Reads and then changes over the same channel, within one limit: what was read goes back to where it came from.
     *
     * @param change what is known of it before, its logins among that
     */
    <B, A> A change(Request<B> reading, Request<A> change, Making<B, A> making, Cancel cancel)
            throws AdministrationException {
        return talk(
                change,
                (channel, as, watch) -> {
                    B read = say(reading, channel, as, watch);
                    return say(making.of(read), channel, as, watch);
                },
                null,
                cancel);
    }

    private <A> A talk(Request<?> about, Talk<A> talk, @Nullable Steps steps, Cancel cancel)
            throws AdministrationException {
        versions.checkChosen(about.since());
        Watch watch = new Watch(cancel, closing, target.getCallTimeout());
        try {
            A answer = logins.call(
                    about.logins(),
                    watch,
                    e -> failures.asking(e, about, null, false),
                    who -> attemptFresh(about, talk, who, steps, watch));
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
    private <A> A attemptFresh(
            Request<?> about, Talk<A> talk, Map<Login, Credentials> as, @Nullable Steps steps, Watch watch)
            throws AdministrationException {
        try {
            return attempt(about, talk, as, steps, watch);
        } catch (AdministrationException e) {
            if (!(e.getCause() instanceof StaleChannel) || e.kind() != FailureKind.UNREACHABLE) {
                throw e;
            }
            pool(way(about)).dropIdle();
            return attempt(about, talk, as, steps, watch);
        }
    }

    private <A> A attempt(
            Request<?> about, Talk<A> talk, Map<Login, Credentials> as, @Nullable Steps steps, Watch watch)
            throws AdministrationException {
        Way way = way(about);
        try (Pool.Lease lease = pool(way).lease(watch, steps != null, () -> connect(way, steps, watch))) {
            Channel channel = lease.channel();
            if (channel.version() < about.since()) {
                channel.close(); // looked at anew next time: the server may have been updated
                throw new AdministrationException(
                        FailureKind.VERSION, versions.tooOld(channel.version(), about.since()));
            }
            if (about.changes() && channel.idleNanos() > trustedNanos) {
                channel.forgetLogins();
            }
            return overForgotten(about, talk, channel, as, watch);
        } catch (IOException e) {
            throw failures.asking(e, about, null, false); // while it waited for its turn
        }
    }

    /**
     * The server may have forgotten who we are, or have got its first administrator since we said hello as nobody, and says that as it
     * says everything: it failed. It did nothing, so where no hello was sent this time it is, and the request once more.
     */
    private <A> A overForgotten(
            Request<?> about, Talk<A> talk, Channel channel, Map<Login, Credentials> as, Watch watch)
            throws AdministrationException {
        boolean said = about.logins().stream()
                .anyMatch(login -> !channel.isLoggedIn(login, as.getOrDefault(login, Credentials.NONE)));
        try {
            return talk.over(channel, as, watch);
        } catch (AdministrationException e) {
            if (said || about.logins().isEmpty() || !(e.getCause() instanceof ServerFault no) || !no.isFailure()) {
                throw e;
            }
            return talk.over(channel, as, watch);
        }
    }

    private Channel connect(Way way, @Nullable Steps steps, Watch watch) throws AdministrationException {
        if (steps != null) {
            versions.forget();
        }
        Channel channel = connector.connect(way.version(), watch, steps == null ? Steps.untold() : steps);
        versions.opened(way.version(), channel.version());
        return channel;
    }

    /** Makes us known to whom the request needs, and sends it. */
    private <A> A say(Request<A> request, Channel channel, Map<Login, Credentials> as, Watch watch)
            throws AdministrationException {
        for (Login login : request.logins()) {
            Credentials who = as.getOrDefault(login, Credentials.NONE);
            if (!channel.isLoggedIn(login, who)) {
                exchange(channel, Request.hello(login, who), login, watch);
                channel.loggedIn(login, who);
            }
        }
        return exchange(channel, request, null, watch);
    }

    private <A> A exchange(Channel channel, Request<A> request, @Nullable Login login, Watch watch)
            throws AdministrationException {
        return recorder.record(
                request.command(),
                request.shown(),
                () -> channel.exchange(request.call(), request.values(), watch),
                e -> failures.asking(e, request, login, channel.sent()));
    }

    private Way way(Request<?> about) {
        return new Way(about.changes(), versions.wanted(about.since()));
    }

    private Pool pool(Way way) {
        return pools.computeIfAbsent(way, made -> new Pool());
    }

    Failures failures() {
        return failures;
    }

    /** Ends what is under way and closes every channel. */
    void close() {
        closing.cancel(); // nobody gets a turn in a pool made later
        pools.values().forEach(Pool::close);
    }
}
