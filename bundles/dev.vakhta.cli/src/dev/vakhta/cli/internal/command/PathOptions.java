package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.model.text.Message;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What commands that show a path begin with.
 *
 * @param json whether the output is for scripts
 */
record PathOptions(Supplier<String> path, BooleanSupplier json) {
    /** Other options of the output may follow. */
    static PathOptions of(Options options, Message path, Message json) {
        Supplier<String> given = options.operand(path);
        options.section(CommandMessage.SECTION_OUTPUT);
        return new PathOptions(given, options.flag("--json", json));
    }

    Found found() throws IOException {
        return Found.at(path.get());
    }

    boolean isJson() {
        return json.getAsBoolean();
    }
}
