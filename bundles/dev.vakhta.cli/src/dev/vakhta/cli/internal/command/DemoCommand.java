package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.demo.Story;
import dev.vakhta.demo.StoryException;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** A cluster in memory behind a real socket, to try everything on. */
final class DemoCommand implements Command {
    private static final int AS_USUAL = 0;
    private static final int USUAL_SESSIONS = 120;
    private static final int USUAL_INFOBASES = 6;

    private final Surroundings around;
    private final IntSupplier port;
    private final Supplier<@Nullable String> script;
    private final Supplier<@Nullable String> skip;
    private final IntSupplier speed;
    private final BooleanSupplier everyKind;
    private final IntSupplier sessions;
    private final IntSupplier infobases;
    private final IntSupplier seed;
    private final Supplier<@Nullable String> clusterUser;
    private final Supplier<@Nullable String> clusterPassword;
    private final BooleanSupplier run;

    DemoCommand(Surroundings around, Options options) {
        this.around = around;
        port = options.number("--port", 0, 0, 65535, CommandMessage.DEMO_PORT);
        script = options.text("--script", CommandMessage.DEMO_SCRIPT);
        skip = options.text("--skip", CommandMessage.DEMO_SKIP);
        speed = options.number("--speed", 1, 1, DemoOptions.MAX_SPEED, CommandMessage.DEMO_SPEED);
        everyKind = options.flag("--every-kind", CommandMessage.DEMO_EVERY_KIND);
        sessions = options.number("--sessions", AS_USUAL, 1, DemoOptions.MAX_SESSIONS, CommandMessage.DEMO_SESSIONS);
        infobases = options.number("--infobases", AS_USUAL, 1, 100, CommandMessage.DEMO_INFOBASES);
        seed = options.number("--seed", 1, 0, Integer.MAX_VALUE, CommandMessage.DEMO_SEED);
        clusterUser = options.text("--cluster-user", CommandMessage.DEMO_CLUSTER_USER);
        clusterPassword = options.text("--cluster-password-env", CommandMessage.CLUSTER_PASSWORD_ENV);
        run = options.flag("--run", CommandMessage.DEMO_RUN);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        try (DemoServer demo = DemoServer.start(options())) {
            String address = "127.0.0.1:" + demo.port();
            if (run.getAsBoolean()) {
                return new MainJob(around, address, demo).run();
            }
            around.terminal().out().println(CommandMessage.DEMO_RUNS.text(address));
            around.terminal().out().flush();
            try {
                around.cancel().pause(ChronoUnit.FOREVER.getDuration());
            } catch (AdministrationException e) {
                // Ctrl+C, as it was told
            }
            return ExitCode.DONE;
        }
    }

    private DemoOptions options() {
        String story = script.get();
        DemoOptions options = (story == null ? ordinary() : told(story))
                .inRealTime()
                .withSpeed(speed.getAsInt())
                .withPort(port.getAsInt())
                .withSeed(seed.getAsInt());
        String user = clusterUser.get();
        String variable = clusterPassword.get();
        String password = variable == null ? "" : around.terminal().variable(variable);
        if (password == null) {
            throw new Complaint(CommandMessage.NO_VARIABLE.text(String.valueOf(variable)));
        }
        return user == null ? options : options.withClusterAdministrator(user, password);
    }

    private DemoOptions ordinary() {
        if (skip.get() != null) {
            throw new Complaint(CommandMessage.DEMO_NO_SCRIPT.text());
        }
        DemoOptions usual = everyKind.getAsBoolean()
                ? DemoOptions.defaults().withEveryKind()
                : DemoOptions.defaults().withSessions(USUAL_SESSIONS);
        int count = sessions.getAsInt();
        int bases = infobases.getAsInt();
        return (count == AS_USUAL ? usual : usual.withSessions(count))
                .withInfobases(bases == AS_USUAL ? USUAL_INFOBASES : bases);
    }

    private DemoOptions told(String script) {
        if (run.getAsBoolean()
                || everyKind.getAsBoolean()
                || sessions.getAsInt() != AS_USUAL
                || infobases.getAsInt() != AS_USUAL) {
            throw new Complaint(CommandMessage.DEMO_SCRIPT_SAYS.text());
        }
        try {
            Story story = script.startsWith("@") ? Story.sample(script) : Story.read(Path.of(script));
            String past = skip.get();
            return DemoOptions.defaults().withStory(past == null ? story : story.skipping(past));
        } catch (StoryException | InvalidPathException e) {
            throw new Complaint(String.valueOf(e.getMessage()));
        }
    }
}
