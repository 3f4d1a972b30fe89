package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.plugin.Installation;
import dev.vakhta.cli.internal.plugin.Plugin;
import dev.vakhta.cli.internal.plugin.PluginMessage;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Removes a plug-in, or a file among them that is none. */
final class PluginRemove implements Command {
    private final Surroundings around;
    private final Supplier<String> name;
    private final BooleanSupplier yes;

    PluginRemove(Surroundings around, Options options) {
        this.around = around;
        this.name = options.operand(PluginMessage.NAME);
        options.section(CommandMessage.SECTION_RUN);
        this.yes = options.flag("--yes", PluginMessage.YES);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Terminal terminal = around.terminal();
        Installation there = Installation.read(List.of(), around.cancel());
        List<Plugin> going = there.added().stream()
                .filter(plugin -> plugin.name().equals(name.get()))
                .toList();
        List<Path> files = Stream.concat(
                        going.stream().map(Plugin::file),
                        there.broken().keySet().stream()
                                .filter(file ->
                                        String.valueOf(file.getFileName()).equals(name.get())))
                .toList();
        if (files.isEmpty()) {
            if (there.isOwn(name.get())) {
                throw new AdministrationException(FailureKind.REFUSED, PluginMessage.NOT_OURS.text(name.get()));
            }
            throw new Complaint(PluginMessage.NOT_THERE.text(name.get()));
        }
        for (Path file : files) {
            if (!Installation.isWritable(file.getParent())) {
                throw new AdministrationException(
                        FailureKind.NOT_ALLOWED, PluginMessage.NOT_REMOVABLE.text(file.getParent()));
            }
        }
        there.stopping(List.of(), going)
                .forEach((plugin, lacking) -> terminal.out()
                        .println(PluginMessage.PLAN_STOPPING.text(plugin.title(), PluginList.texts(lacking))));
        String titles = going.isEmpty() ? name.get() : PluginInstall.titles(going);
        if (!yes.getAsBoolean()) {
            if (!terminal.interactive()) {
                throw new Complaint(PluginMessage.NEEDS_YES.text());
            }
            if (!CommandMessage.YES_WORDS.isTyped(terminal.ask(PluginMessage.CONFIRM_REMOVE.text(titles)))) {
                terminal.err().println(PluginMessage.NOTHING.text());
                return ExitCode.FAILED;
            }
        }
        Installation.remove(files);
        terminal.out().println(PluginMessage.REMOVED.text(titles));
        return ExitCode.DONE;
    }
}
