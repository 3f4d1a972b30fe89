package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.reach.Answers;
import dev.vakhta.cli.internal.reach.Answers.Login;
import dev.vakhta.provider.Level;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** As whom to go. */
final class LoginOptions {
    private record Names(Supplier<@Nullable String> user, Supplier<@Nullable String> variable) {}

    private final Surroundings around;
    private final Map<Level, Names> logins = new EnumMap<>(Level.class);
    private final BooleanSupplier remember;

    LoginOptions(Surroundings around, Options options) {
        this.around = around;
        options.section(CommandMessage.SECTION_LOGIN);
        login(options, Level.CLUSTER, CommandMessage.CLUSTER_USER, CommandMessage.CLUSTER_PASSWORD_ENV);
        login(options, Level.AGENT, CommandMessage.AGENT_USER, CommandMessage.AGENT_PASSWORD_ENV);
        login(options, Level.INFOBASE, CommandMessage.INFOBASE_USER, CommandMessage.INFOBASE_PASSWORD_ENV);
        remember = options.flag("--remember", CommandMessage.REMEMBER);
    }

    private void login(Options options, Level level, CommandMessage user, CommandMessage variable) {
        String name = "--" + level.name().toLowerCase(Locale.ROOT);
        logins.put(
                level, new Names(options.text(name + "-user", user), options.text(name + "-password-env", variable)));
    }

    Answers answers() {
        Map<Level, Login> given = new EnumMap<>(Level.class);
        logins.forEach((level, login) ->
                given.put(level, new Login(login.user().get(), login.variable().get())));
        return new Answers(around, given);
    }

    /**
     * Keeps logins that worked, if the person wants it. What was wanted is done by now; that they will have to be typed again is another
     * matter.
     */
    ExitCode remembered(Answers answers, ExitCode code) {
        if (!remember.getAsBoolean() || code != ExitCode.DONE) {
            return code;
        }
        try {
            answers.remember();
            return ExitCode.DONE;
        } catch (IOException e) {
            around.terminal().err().println(CommandMessage.NOT_REMEMBERED.text(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }
}
