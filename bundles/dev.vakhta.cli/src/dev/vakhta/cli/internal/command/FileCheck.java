package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.file.CheckFacts;
import dev.vakhta.cli.internal.file.FileKind;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.FileRecovery.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks for damage in a 1CD file. */
final class FileCheck implements Command {
    private final Surroundings around;
    private final Supplier<String> path;
    private final BooleanSupplier values;
    private final BooleanSupplier json;

    FileCheck(Surroundings around, Options options) {
        this.around = around;
        this.path = options.operand(FileMessage.PATH_CHECK);
        options.section(CommandMessage.SECTION_RUN);
        this.values = options.flag("--values", FileMessage.VALUES);
        this.json = options.flag("--json", FileMessage.JSON_CHECK);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Found found = Found.at(path.get());
        found.require(FileKind.BASE, FileKind.OTHER_FOLDER, FileKind.CONTAINER);
        boolean whole = values.getAsBoolean();
        if (found.kind() == FileKind.CONTAINER) {
            return tell(found.path(), Check.of(found.path(), whole, steps(), around.cancel()::isCancelled));
        }
        return FileBase.visit(
                around,
                found,
                base -> tell(
                        found.path(),
                        base.recovery()
                                .check(
                                        base.place().cluster(),
                                        base.place().infobase(),
                                        whole,
                                        steps(),
                                        around.cancel())));
    }

    /** Every tenth is told to a person, who may be waiting for a hundred gigabytes. */
    private Progress steps() {
        Terminal terminal = around.terminal();
        int[] told = {0};
        return (done, total) -> {
            int tenth = total == 0 ? 0 : (int) (10.0 * done / total);
            if (terminal.interactive() && tenth > told[0]) {
                told[0] = tenth;
                terminal.err().println(FileMessage.CHECKED.text(10 * tenth));
                terminal.err().flush();
            }
        };
    }

    private ExitCode tell(Path file, Check check) throws IOException {
        Terminal terminal = around.terminal();
        if (json.getAsBoolean()) {
            Json.print(terminal.out(), CheckFacts.json(check));
        } else {
            CheckFacts.print(file, check, terminal.out());
        }
        return !check.damaged() ? ExitCode.DONE : check.indicative() ? ExitCode.CONFLICT : ExitCode.FAILED;
    }
}
