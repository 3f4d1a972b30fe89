package dev.vakhta.cli.internal.command;

import dev.vakhta.boot.Dropins;
import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.plugin.InstallPlan;
import dev.vakhta.cli.internal.plugin.InstallPlan.LeftOut;
import dev.vakhta.cli.internal.plugin.InstallPlan.Step;
import dev.vakhta.cli.internal.plugin.Installation;
import dev.vakhta.cli.internal.plugin.Plugin;
import dev.vakhta.cli.internal.plugin.PluginMessage;
import dev.vakhta.cli.internal.plugin.Source;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** Installs plug-ins: a plan, a question, and all of it or nothing. */
final class PluginInstall implements Command {
    /** Of a file whose length nobody said: how often one hears of it. */
    private static final long STRIDE = 10L << 20;

    private final Surroundings around;
    private final Supplier<String> source;
    private final Supplier<@Nullable String> into;
    private final BooleanSupplier dryRun;
    private final BooleanSupplier yes;
    private final BooleanSupplier unsigned;
    private long told;

    PluginInstall(Surroundings around, Options options) {
        this.around = around;
        this.source = options.operand(PluginMessage.SOURCE);
        this.into = options.text("--into", PluginMessage.INTO);
        options.section(CommandMessage.SECTION_RUN);
        this.dryRun = options.flag("--dry-run", PluginMessage.DRY_RUN);
        this.yes = options.flag("--yes", PluginMessage.YES);
        this.unsigned = options.flag("--unsigned", PluginMessage.ALLOW_UNSIGNED);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Terminal terminal = around.terminal();
        if (!dryRun.getAsBoolean() && !yes.getAsBoolean() && !terminal.interactive()) {
            throw new Complaint(PluginMessage.NEEDS_YES.text());
        }
        Path folder = folder();
        if (!Installation.isWritable(folder)) {
            throw new AdministrationException(FailureKind.NOT_ALLOWED, PluginMessage.NOT_WRITABLE.text(folder));
        }
        Installation there = Installation.read(List.of(folder), around.cancel());
        try (Source opened = Source.open(source.get(), around.cancel(), this::progress)) {
            InstallPlan plan = InstallPlan.of(there, opened.plugins(), folder);
            print(plan);
            if (plan.steps().isEmpty()) {
                terminal.out().println(PluginMessage.NOTHING.text());
                boolean isThere = plan.leftOut().stream().anyMatch(left -> left.why() == PluginMessage.THERE);
                return isThere ? ExitCode.DONE : ExitCode.FAILED;
            }
            if (dryRun.getAsBoolean()) {
                return ExitCode.DONE;
            }
            if (!isConfirmed(plan)) {
                terminal.err().println(PluginMessage.NOTHING.text());
                return ExitCode.FAILED;
            }
            around.cancel().check();
            plan.run();
            terminal.out()
                    .println(PluginMessage.INSTALLED.text(
                            titles(plan.steps().stream().map(Step::plugin).toList())));
        }
        if (Dropins.folders().stream().map(Installation::real).noneMatch(folder::equals)) {
            terminal.out().println(PluginMessage.USE_FOLDER.text(folder));
        }
        return ExitCode.DONE;
    }

    private Path folder() {
        String named = into.get();
        try {
            if (named != null) {
                return Installation.real(Path.of(named));
            }
        } catch (InvalidPathException e) {
            throw new Complaint(PluginMessage.NOT_WRITABLE.text(named));
        }
        return Dropins.folders().stream()
                .findFirst()
                .map(Installation::real)
                .orElseThrow(() -> new Complaint(PluginMessage.NO_FOLDER.text()));
    }

    /** Each tenth of what comes. */
    private void progress(long done, long whole) {
        long at = whole > 0 ? 10 * done / whole : done / STRIDE;
        if (around.terminal().interactive() && at > told) {
            told = at;
            String text = Human.bytes(done);
            around.terminal().err().println(whole > 0 ? PluginMessage.FETCHED.text(text, Human.bytes(whole)) : text);
            around.terminal().err().flush();
        }
    }

    private void print(InstallPlan plan) {
        for (Step step : plan.steps()) {
            Plugin plugin = step.plugin();
            say(PluginMessage.PLAN_STEP.text(plugin.title(), step.text()));
            if (!plugin.vendor().isEmpty()) {
                say(PluginMessage.PLAN_VENDOR.text(plugin.vendor()));
            }
            say(PluginMessage.PLAN_SIGNATURE.text(plugin.signature().text()));
            if (!plugin.extended().isEmpty()) {
                say(PluginMessage.PLAN_EXTENDS.text(String.join(", ", plugin.extended())));
            }
            if (!step.lacking().isEmpty()) {
                say(PluginMessage.PLAN_LACKS.text(PluginList.texts(step.lacking())));
            }
        }
        for (LeftOut left : plan.leftOut()) {
            say(PluginMessage.PLAN_LEFT_OUT.text(
                    left.plugin().title(), left.why().text()));
        }
        plan.stopping()
                .forEach((plugin, lacking) ->
                        say(PluginMessage.PLAN_STOPPING.text(plugin.title(), PluginList.texts(lacking))));
        if (Source.isOpenToAll(source.get())) {
            say(PluginMessage.PLAN_HTTP.text());
        }
        around.terminal().out().flush();
    }

    /** Indented, and one line whatever a manifest says. */
    private void say(String line) {
        around.terminal().out().println(Terminal.CONTROLS.matcher(line).replaceAll(" "));
    }

    private boolean isConfirmed(InstallPlan plan) {
        Terminal terminal = around.terminal();
        List<Plugin> nobodys = plan.unsigned();
        if (!nobodys.isEmpty() && !unsigned.getAsBoolean()) {
            if (!terminal.interactive()) {
                throw new Complaint(PluginMessage.NEEDS_UNSIGNED.text(titles(nobodys)));
            }
            return CommandMessage.YES_WORDS.isTyped(
                    terminal.ask(PluginMessage.CONFIRM_UNSIGNED.text(titles(nobodys), plan.folder())));
        }
        return yes.getAsBoolean()
                || CommandMessage.YES_WORDS.isTyped(terminal.ask(PluginMessage.CONFIRM.text(plan.folder())));
    }

    /** Names and versions in one line. */
    static String titles(List<Plugin> plugins) {
        return plugins.stream().map(Plugin::title).collect(Collectors.joining(", "));
    }
}
