package dev.vakhta.cli.rac;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Handle;
import dev.vakhta.rac.RacPrinter;
import dev.vakhta.rac.Secrets;
import dev.vakhta.rac.grammar.Grammar;
import dev.vakhta.rac.grammar.Invocation;
import dev.vakhta.rac.grammar.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** 1C's {@code rac}, as far as facets go: what it is asked with, what it prints, how it fails. Thread-safe. */
public final class RacUtility {
    private static final int DONE = 0;

    /** How rac puts it when nobody can know whether a command was done; the same in all languages. */
    private static final String BROKEN_LINK = "recv returns zero, disconnected";

    /** Ways to servers. */
    public interface Way {
        /**
         * A handle, closed by the utility.
         *
         * @param address as it was given: {@code host} or {@code host:port}
         * @param credentials who the options say we are
         */
        Handle to(String address, CredentialsCallback credentials) throws AdministrationException;
    }

    private final Way way;
    private final RacDialect dialect;
    private final Grammar grammar;

    public RacUtility(Way way, RacDialect dialect) {
        this.way = way;
        this.dialect = dialect;
        this.grammar = Grammar.of(dialect.version());
    }

    /**
     * Does what the arguments say. Blocks.
     *
     * @param arguments without the utility's own name
     * @param out not closed
     * @param err not closed
     * @return the exit code: 0, or {@value Request.Refusal#EXIT_CODE} with the reason in {@code err}
     */
    public int run(List<String> arguments, OutputStream out, OutputStream err, Cancel cancel) throws IOException {
        try {
            String printed = switch (grammar.parse(arguments)) {
                case Request.Version version -> dialect.version() + "\n";
                case Request.Help help -> grammar.help(dialect.version(), help.mode());
                case Request.Refusal refusal -> throw new BadOption(refusal.option());
                case Invocation invocation -> answer(invocation, cancel);
            };
            out.write(dialect.bytes(printed));
            out.flush();
            return DONE;
        } catch (BadOption e) {
            return failed(err, new Request.Refusal(e.option()).text());
        } catch (AdministrationException e) {
            return failed(err, Secrets.masked(words(e)));
        }
    }

    private String answer(Invocation invocation, Cancel cancel) throws AdministrationException, BadOption {
        List<String> words = new ArrayList<>(List.of(invocation.mode()));
        words.addAll(invocation.command());
        try (Handle handle = way.to(invocation.address(), new OptionLogins(invocation))) {
            return RacCommands.of(String.join(" ", words))
                    .run(new RacCall(invocation, handle, cancel), new RacPrinter(dialect.version()));
        }
    }

    /** The server's own words where there are any, as rac shows them, the general line before the reason. */
    private static String words(AdministrationException e) {
        String server = e.serverText();
        if (server != null && !server.isBlank()) {
            return server.strip();
        }
        return switch (e.kind()) {
            case UNREACHABLE, TIMED_OUT -> RacWords.UNREACHABLE.text() + "\n" + e.sentence();
            case OUTCOME_UNKNOWN -> BROKEN_LINK + "\n" + e.sentence();
            default -> e.sentence();
        };
    }

    private int failed(OutputStream err, String words) throws IOException {
        err.write(dialect.bytes(words + "\n"));
        err.flush();
        return Request.Refusal.EXIT_CODE;
    }
}
