package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Details;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.RowChoice;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.filter.Filter;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.processing.Chosen;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.reading.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Everything about one session. */
final class SessionInfo implements Command {
    private final Surroundings around;
    private final Supplier<String> id;
    private final Supplier<List<String>> infobases;
    private final BooleanSupplier json;
    private final PlaceOptions place;

    SessionInfo(Surroundings around, Options options) {
        this.around = around;
        this.id = options.operand(CommandMessage.ID);
        this.infobases = options.texts("--infobase", CommandMessage.INFOBASE);
        this.json = options.flag("--json", CommandMessage.JSON);
        this.place = new PlaceOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Filter all = RowOptions.filter(null, Kind.SESSION.type());
        RowChoice choice = new RowChoice(Kind.SESSION, List.of(id.get()), infobases.get(), all);
        return place.go(reach -> run(reach, choice));
    }

    private ExitCode run(Reach reach, RowChoice choice) throws AdministrationException, IOException {
        Reading reading = reach.read(Kind.SESSION, Part.CONNECTIONS);
        reading.complain(around.terminal());
        List<Chosen> chosen = choice.of(reading);
        if (chosen.isEmpty()) {
            if (reading.exitCode() == ExitCode.DONE) {
                around.terminal()
                        .err()
                        .println(CommandMessage.NOT_HERE.text(Kind.SESSION.label(), String.join(", ", choice.ids())));
            }
            return ExitCode.FAILED;
        }
        Row<?> found = chosen.getFirst().row();
        Row<Session> row = new Row<>(found.cluster(), (Session) found.object());
        List<Column> columns = Columns.of(Kind.SESSION.type()).stream()
                .filter(column -> !column.secret())
                .toList();
        SessionState state = SessionStates.of(row);
        PrintStream out = around.terminal().out();
        if (json.getAsBoolean()) {
            Json.print(out, writer -> {
                writer.beginObject();
                Json.members(writer, columns, row);
                writer.name("state-rule").value(state.id());
                writer.name("state-sentence").value(state.sentence());
                writer.name("state-arithmetic").beginArray();
                for (String line : state.arithmetic()) {
                    writer.value(line);
                }
                writer.endArray().endObject();
            });
        } else {
            out.println(Kind.SESSION.describe(row));
            String remark = state.remark();
            out.println(state.word() + ": " + state.sentence() + (remark == null ? "" : "; " + remark));
            state.arithmetic().forEach(line -> out.println("    " + line));
            new Details(columns, around.terminal().width()).print(row, out);
        }
        return ExitCode.DONE;
    }
}
