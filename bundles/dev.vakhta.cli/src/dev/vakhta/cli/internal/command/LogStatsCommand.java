package dev.vakhta.cli.internal.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.cli.internal.log.LogStats;
import dev.vakhta.cli.internal.log.StatsText;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.engine.EventLogs;
import dev.vakhta.eventlog.store.LogSource;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Counts what is in logs, reading all of them. */
final class LogStatsCommand implements Command {
    private static final long TOLD = 1 << 30;

    private final Surroundings around;
    private final LogChoice logs;
    private final BooleanSupplier json;

    LogStatsCommand(Surroundings around, Options options) {
        this.around = around;
        options.section(CommandMessage.SECTION_OUTPUT);
        json = options.flag("--json", LogCommandMessage.JSON_STATS);
        logs = new LogChoice(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Terminal terminal = around.terminal();
        JsonArray all = new JsonArray();
        for (LogPlace place : logs.places()) {
            JsonObject counted = counted(place);
            all.add(counted);
            if (!json.getAsBoolean()) {
                new StatsText(terminal).print(place, counted);
            }
        }
        if (json.getAsBoolean()) {
            Json.print(terminal.out(), all.size() == 1 ? all.get(0) : all);
        }
        return ExitCode.DONE;
    }

    private JsonObject counted(LogPlace place) throws AdministrationException, IOException {
        LogSource opened;
        try {
            opened = EventLogs.source(place);
        } catch (IOException e) {
            throw new Complaint(String.valueOf(e.getMessage())); // that is no log
        }
        try (LogSource log = opened) {
            return LogStats.read(log, progress(), around.cancel()::isCancelled);
        } catch (CancellationException e) {
            around.cancel().check();
            throw e;
        }
    }

    /** Each gigabyte is told to a person, who may be waiting for a hundred of them. */
    private LongConsumer progress() {
        Terminal terminal = around.terminal();
        long[] told = {0};
        return bytes -> {
            if (terminal.interactive() && bytes / TOLD > told[0]) {
                told[0] = bytes / TOLD;
                terminal.err().println(LogCommandMessage.READ.text(told[0]));
                terminal.err().flush();
            }
        };
    }
}
