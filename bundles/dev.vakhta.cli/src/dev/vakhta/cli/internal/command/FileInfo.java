package dev.vakhta.cli.internal.command;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.file.ContainerFacts;
import dev.vakhta.cli.internal.file.FileKind;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.file.FileText;
import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.cli.internal.file.LockFacts;
import dev.vakhta.cli.internal.file.LookFacts;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.format.lock.LockFile;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.Look;
import java.io.IOException;

/** Says what a path is, and everything that can be known of it without opening it in 1C. */
final class FileInfo implements Command {
    private final Surroundings around;
    private final PathOptions asked;

    FileInfo(Surroundings around, Options options) {
        this.around = around;
        this.asked = PathOptions.of(options, FileMessage.PATH, FileMessage.JSON_INFO);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Found found = asked.found();
        return switch (found.kind()) {
            case BASE, OTHER_FOLDER -> FileBase.visit(around, found, this::base);
            case CONTAINER ->
                found.isDatabase() && !asked.isJson() ? FileBase.visit(around, found, this::base) : container(found);
            case LOCK -> lock(around, found, asked.isJson(), false);
            case REGISTRY, AGENT, REGISTRIES -> new FileRegistry(around, found, asked.isJson(), false).print();
            case LIST, SETTINGS -> new FileList(around, found, asked.isJson()).print();
        };
    }

    private ExitCode base(FileBase base) throws AdministrationException, IOException {
        Look look = base.look(around.cancel());
        LookFacts facts = new LookFacts(look, false);
        if (!asked.isJson()) {
            facts.print(around.terminal());
            return ExitCode.DONE;
        }
        ContainerFacts file = ContainerFacts.read(look.database().path(), true, around.cancel()::isCancelled);
        JsonObject all = file.json();
        all.add("base", facts.json());
        Json.print(around.terminal().out(), all);
        return file.readErrors().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private ExitCode container(Found found) throws IOException {
        boolean scripted = asked.isJson();
        ContainerFacts file = ContainerFacts.read(found.path(), scripted, around.cancel()::isCancelled);
        if (scripted) {
            Json.print(around.terminal().out(), file.json());
        } else {
            new FileText(around.terminal()).print(file);
            if (found.base().isPresent()) {
                around.terminal().out().println();
                around.terminal()
                        .out()
                        .println(FileMessage.BASE_AROUND.text(found.base().get()));
            }
        }
        return file.readErrors().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    /** @param codes whether the permission code is shown */
    static ExitCode lock(Surroundings around, Found found, boolean json, boolean codes) throws IOException {
        Terminal terminal = around.terminal();
        LockFacts lock = new LockFacts(LockCard.of(LockFile.read(found.path()), ""));
        if (json) {
            Json.print(terminal.out(), lock.json(codes));
        } else {
            Facts facts = new Facts()
                    .add(FileMessage.FILE.text(), found.path().toString())
                    .add(FileMessage.WHAT.text(), FileKind.LOCK.text());
            lock.into(facts, codes);
            facts.print(terminal.out());
        }
        return ExitCode.DONE;
    }
}
