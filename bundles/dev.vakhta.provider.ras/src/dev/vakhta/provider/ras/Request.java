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
 * @param arguments in the order of the wire, under rac's names
 * @param changes whether it changes something, so that it must not be sent twice
 * @param logins who must know us before, in this order
 */
record Request<A>(String command, Call<A> call, Map<String, Object> arguments, boolean changes, List<Login> logins) {
    /** How the names of arguments end that are secret. */
    static final String PASSWORD = "-pwd";

    static <A> Request<A> of(String command, Call<A> call) {
        return new Request<>(command, call, Map.of(), false, List.of());
    }

    /** A call about a cluster, which comes first in its arguments. */
    Request<A> in(UUID cluster) {
        return with("cluster", cluster).loggedIn(Login.cluster(cluster));
    }

    Request<A> with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Request<>(command, call, more, changes, logins);
    }

    Request<A> loggedIn(Login login) {
        List<Login> more = new ArrayList<>(logins);
        more.add(login);
        return new Request<>(command, call, arguments, changes, more);
    }

    Request<A> changing() {
        return new Request<>(command, call, arguments, true, logins);
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
        return hello.with(who + "-user", as.user()).with(who + PASSWORD, as.password());
    }

    List<Object> values() {
        return List.copyOf(arguments.values());
    }

    /** The arguments for people, secrets masked. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        arguments.forEach(
                (name, value) -> shown.put(name, name.endsWith(PASSWORD) ? Operation.MASKED : String.valueOf(value)));
        return shown;
    }
}
