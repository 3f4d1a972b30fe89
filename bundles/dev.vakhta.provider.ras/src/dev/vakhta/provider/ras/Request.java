package dev.vakhta.provider.ras;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * One call with its arguments.
 *
 * @param command rac's words for it
 * @param values the arguments in the order of the wire
 * @param shown the arguments for people, under rac's names and without secrets
 * @param changes whether it changes something, so that it must not be sent twice
 * @param since version of the endpoint it came with
 * @param logins who must know us before, in this order
 */
record Request<A>(
        String command,
        Call<A> call,
        List<Object> values,
        Map<String, String> shown,
        boolean changes,
        int since,
        List<Login> logins) {

    static <A> Request<A> of(String command, Call<A> call) {
        return new Request<>(command, call, List.of(), Map.of(), false, 0, List.of());
    }

    /** A call about a cluster, which comes first in its arguments. */
    Request<A> in(UUID cluster) {
        return with("cluster", cluster).loggedIn(Login.cluster(cluster));
    }

    Request<A> with(String name, Object value) {
        return sending(value).showing(name, value.toString());
    }

    /** An argument that is not shown, or not as it is sent. */
    Request<A> sending(Object value) {
        List<Object> more = new ArrayList<>(values);
        more.add(value);
        return new Request<>(command, call, more, shown, changes, since, logins);
    }

    Request<A> showing(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(shown);
        more.put(name, value);
        return new Request<>(command, call, values, more, changes, since, logins);
    }

    Request<A> loggedIn(Login login) {
        List<Login> more = new ArrayList<>(logins);
        more.add(login);
        return new Request<>(command, call, values, shown, changes, since, more);
    }

    Request<A> changing() {
        return new Request<>(command, call, values, shown, true, since, logins);
    }

    Request<A> since(int version) {
        return new Request<>(command, call, values, shown, changes, Math.max(since, version), logins);
    }

    /** What tells the server who we are. That of an infobase is always accepted: the call after it shows whether it was right. */
    static Request<Done> hello(Login login, Credentials as) {
        String who = login.level().name().toLowerCase(Locale.ROOT);
        String command = who + " authenticate";
        Request<Done> hello = switch (login.level()) {
            case AGENT -> of(command, Calls.AUTHENTICATE_AGENT);
            case CLUSTER -> of(command, Calls.AUTHENTICATE_CLUSTER).with("cluster", login.cluster());
            case INFOBASE -> of(command, Calls.AUTHENTICATE_INFOBASE).with("cluster", login.cluster());
        };
        return hello.with(who + "-user", as.user()).sending(as.password()).showing(who + "-pwd", Operation.MASKED);
    }
}
