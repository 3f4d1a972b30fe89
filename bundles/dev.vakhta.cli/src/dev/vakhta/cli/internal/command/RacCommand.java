package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.reach.TargetChoice;
import dev.vakhta.cli.rac.RacDialect;
import dev.vakhta.cli.rac.RacUtility;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.journal.FileJournal;
import dev.vakhta.rac.RacEncoding;
import dev.vakhta.rac.RacVersion;
import dev.vakhta.rac.Secrets;
import dev.vakhta.rac.grammar.Grammar;
import dev.vakhta.rac.grammar.Request;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** {@code vakhta rac}: its arguments are those of 1C's rac, and a few of ours beside them. Takes nothing from picocli. */
public final class RacCommand implements Command {
    /** The word everything after which is rac's. */
    public static final String NAME = "rac";

    /** The first endpoint of the platforms 8.5. */
    private static final int NEW_LINE = 16;

    private static final Pattern ENDPOINT = Pattern.compile("--endpoint=((\\d{1,3})\\.\\d{1,3})");

    /** A secret that stands in the environment, where no list of processes shows it. */
    private static final Pattern VARIABLE = Pattern.compile("--([\\w-]+)-env=(.+)");

    private final Surroundings around;
    private final List<String> arguments;

    public RacCommand(Surroundings around, List<String> arguments) {
        this.around = around;
        this.arguments = arguments;
    }

    @Override
    public ExitCode run() throws IOException {
        Terminal terminal = around.terminal();
        List<String> plain = new ArrayList<>();
        String endpoint = null;
        RacVersion version = RacVersion.V8_3_21;
        for (String argument : arguments) {
            Matcher asked = ENDPOINT.matcher(argument);
            if (asked.matches()) {
                endpoint = asked.group(1);
                version = Integer.parseInt(asked.group(2)) < NEW_LINE ? RacVersion.V8_3_21 : RacVersion.V8_5_1;
            } else {
                plain.add(revealed(argument));
            }
        }
        // a script expects rac's own bytes; a person reads what the window shows
        Charset charset = terminal.interactive() ? terminal.out().charset() : RacEncoding.usual();
        String reached = endpoint;
        RacUtility utility = new RacUtility(
                (address, who) -> handle(address, reached, who),
                new RacDialect(version, charset, System.lineSeparator()));
        int code = utility.run(plain, terminal.out(), terminal.err(), around.cancel());
        if (Grammar.of(version).parse(plain) instanceof Request.Help) {
            terminal.out().println(CommandMessage.RAC_OPTIONS.text());
        }
        return code == 0 ? ExitCode.DONE : ExitCode.RAC;
    }

    /** With the secret itself where a variable is named. */
    private String revealed(String argument) {
        Matcher variable = VARIABLE.matcher(argument);
        if (!variable.matches() || !Secrets.isSecret(variable.group(1))) {
            return argument;
        }
        String value = around.terminal().variable(variable.group(2));
        if (value == null) {
            throw new Complaint(CommandMessage.NO_VARIABLE.text(variable.group(2)));
        }
        return "--" + variable.group(1) + "=" + value;
    }

    private Handle handle(String address, @Nullable String endpoint, CredentialsCallback who)
            throws AdministrationException {
        Target target = new TargetChoice(List.of(), false, List.of(address), null, null, null)
                .unsaved(around.installed())
                .getFirst();
        target.setEndpoint(endpoint);
        Environment environment =
                new Environment(who, new FileJournal(around.directories().operations()));
        return around.installed().provider(target).handle(target, environment);
    }
}
