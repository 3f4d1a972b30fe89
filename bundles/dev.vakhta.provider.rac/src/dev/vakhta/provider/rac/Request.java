package dev.vakhta.provider.rac;

import dev.vakhta.provider.handle.Login;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One command with its options.
 *
 * @param command mode and words, as rac has them
 * @param changes whether it changes something, so that it must not be sent twice
 * @param logins who must know us
 */
record Request<A>(String command, List<Argument> arguments, boolean changes, List<Login> logins, Answer<A> answer) {
    Request {
        arguments = List.copyOf(arguments);
        logins = List.copyOf(logins);
    }

    static <A> Request<A> asking(String command, Answer<A> answer) {
        return new Request<>(command, List.of(), false, List.of(), answer);
    }

    static Request<Boolean> changing(String command) {
        return changing(command, Answer.DONE);
    }

    static <A> Request<A> changing(String command, Answer<A> answer) {
        return new Request<>(command, List.of(), true, List.of(), answer);
    }

    /** About a cluster, whose administrator it takes. */
    Request<A> in(UUID cluster) {
        return with("cluster", cluster).loggedIn(Login.cluster(cluster));
    }

    Request<A> with(String name, Object value) {
        return with(Argument.of(name, value));
    }

    Request<A> with(Argument option) {
        return with(List.of(option));
    }

    Request<A> with(List<Argument> more) {
        List<Argument> all = new ArrayList<>(arguments);
        all.addAll(more);
        return new Request<>(command, all, changes, logins, answer);
    }

    Request<A> loggedIn(Login login) {
        List<Login> more = new ArrayList<>(logins);
        more.add(login);
        return new Request<>(command, arguments, changes, more, answer);
    }

    /** The same question, of which something else is answered. */
    <B> Request<B> answeredBy(Answer<B> other) {
        return new Request<>(command, arguments, changes, logins, other);
    }

    /** The same with those logins only this rac can be given. */
    Request<A> as(List<Login> known) {
        return new Request<>(command, arguments, changes, known, answer);
    }

    /** The first word of the command. */
    String mode() {
        return command.substring(0, command.indexOf(' '));
    }

    /** The words behind the mode. */
    List<String> words() {
        return List.of(command.substring(command.indexOf(' ') + 1).split(" "));
    }
}
