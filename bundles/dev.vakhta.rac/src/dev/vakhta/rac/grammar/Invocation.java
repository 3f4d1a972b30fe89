package dev.vakhta.rac.grammar;

import dev.vakhta.rac.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One call of {@code rac} that does something: both the caller's way to an argument list and what the called one sees in it.
 *
 * @param command its words, such as {@code summary}, {@code list}
 * @param options as given, in their order; one may come several times
 * @param address of the administration server: {@code host} or {@code host:port}
 */
public record Invocation(String mode, List<String> command, List<Given> options, String address) implements Request {
    /** The port of the administration server, not the agent's (1540) nor the cluster's (1541). */
    public static final int PORT = 1545;

    public static final String DEFAULT_ADDRESS = "localhost:" + PORT;

    /**
     * An option that was given.
     *
     * @param value null for a flag; empty to clear a field
     */
    public record Given(String name, @Nullable String value) {
        /** One argument: no shell is in between, so nothing is quoted. */
        String argument() {
            String given = value;
            return "--" + name + (given == null ? "" : "=" + given);
        }

        @Override
        public String toString() {
            return Secrets.masked(List.of(argument())).get(0);
        }
    }

    public Invocation {
        command = List.copyOf(command);
        options = List.copyOf(options);
    }

    /** Without options, to the default address. */
    public static Invocation of(String mode, String... command) {
        return new Invocation(mode, List.of(command), List.of(), DEFAULT_ADDRESS);
    }

    /** One option more; an empty value clears a field, and is sent. */
    public Invocation with(String name, Object value) {
        return and(new Given(name, value.toString()));
    }

    /** One flag more. */
    public Invocation flag(String name) {
        return and(new Given(name, null));
    }

    private Invocation and(Given option) {
        List<Given> more = new ArrayList<>(options);
        more.add(option);
        return new Invocation(mode, command, more, address);
    }

    /** The same to another server. */
    public Invocation at(String server) {
        return new Invocation(mode, command, options, server);
    }

    public boolean has(String option) {
        return options.stream().anyMatch(given -> given.name().equals(option));
    }

    /** The value of an option, the first if there are several; null: it was not given. */
    public @Nullable String value(String option) {
        List<String> given = values(option);
        return given.isEmpty() ? null : given.get(0);
    }

    /** All values of an option that may come several times. */
    public List<String> values(String option) {
        return options.stream()
                .filter(given -> given.name().equals(option))
                .map(Given::value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** What to start rac with, behind its own name: each an argument of its own. Holds the secrets. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add(mode);
        arguments.addAll(command);
        options.forEach(given -> arguments.add(given.argument()));
        arguments.add(address);
        return arguments;
    }

    /** For people; secrets masked. */
    @Override
    public String toString() {
        return "rac " + String.join(" ", Secrets.masked(arguments()));
    }
}
