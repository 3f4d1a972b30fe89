package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.RowChoice;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;

/** A processing as a command, made from its declaration: choose, then run. */
final class ProcessingCommand implements Command {
    private final Surroundings around;
    private final Kind kind;
    private final Processing processing;
    private final RowOptions rows;
    private final ParameterOptions parameters;
    private final RunOptions run;
    private final PlaceOptions place;

    ProcessingCommand(Surroundings around, Options options, Kind kind, Processing processing) {
        this.around = around;
        this.kind = kind;
        this.processing = processing;
        this.rows = RowOptions.idsToo(options, kind);
        options.section(CommandMessage.SECTION_RUN);
        this.parameters = new ParameterOptions(around, options, processing.declaration());
        this.run = new RunOptions(around, options);
        this.place = new PlaceOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        RowChoice choice = rows.choice();
        Values given = parameters.values();
        if (choice.saysNothing()) {
            throw new Complaint(CommandMessage.NOTHING_CHOSEN.text());
        }
        run.checkAnswers();
        return place.go(reach -> run(reach, choice, given));
    }

    private ExitCode run(Reach reach, RowChoice choice, Values given) throws AdministrationException, IOException {
        Terminal terminal = around.terminal();
        Reading reading = reach.read(choice);
        reading.complain(terminal);
        for (String id : choice.missing(reading)) {
            terminal.err().println(CommandMessage.NOT_HERE.text(kind.label(), id));
        }
        return reading.places().isEmpty()
                ? reading.exitCode()
                : run.run(kind, processing, choice.of(reading), given, reading.exitCode());
    }
}
