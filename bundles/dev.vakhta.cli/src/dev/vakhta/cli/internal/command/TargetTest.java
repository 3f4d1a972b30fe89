package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.Reading.Trouble;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.trial.Trial;
import dev.vakhta.provider.trial.Trial.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Goes the whole way to a target step by step, and says how far it got and how long each step took. */
final class TargetTest implements Command {
    private final Surroundings around;
    private final Supplier<List<String>> names;
    private final PlaceOptions place;

    TargetTest(Surroundings around, Options options) {
        this.around = around;
        this.names = options.operands(false, CommandMessage.NAME);
        this.place = new PlaceOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        return place.go(names.get(), this::run);
    }

    private ExitCode run(Reach reach) {
        int failed = 0;
        for (Target target : reach.targets()) {
            failed += passes(target, reach) ? 0 : 1;
        }
        return failed == 0 ? ExitCode.DONE : failed == reach.targets().size() ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    /** @return whether all went well */
    private boolean passes(Target target, Reach reach) {
        List<Trouble> troubles = new ArrayList<>();
        Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_STEP.text(), false),
                new Heading(CommandMessage.HEAD_RESULT.text(), false),
                new Heading(CommandMessage.HEAD_TIME.text(), true)));
        try {
            Trial.run(reach.handle(target), step -> tell(target, step, table, troubles), around.cancel());
        } catch (AdministrationException e) {
            troubles.add(new Trouble(target.getName(), e, false));
        }
        around.terminal().out().println(CommandMessage.TESTED.text(target.getName(), target.getAddress()));
        table.print(around.terminal().out(), around.terminal().width());
        around.terminal().out().flush();
        new Reading(List.of(), troubles).complain(around.terminal());
        return troubles.isEmpty();
    }

    private static void tell(Target target, Step step, Table table, List<Trouble> troubles) {
        AdministrationException failure = step.failure();
        String result = step.result().isEmpty() ? CommandMessage.STEP_GOOD.text() : step.result();
        if (failure != null) {
            result = CommandMessage.STEP_BAD.text();
            String where = step.where().isEmpty() ? target.getName() : target.getName() + ", " + step.where();
            troubles.add(new Trouble(where, failure, false));
        }
        table.add(List.of(step.title(), result, Human.duration(step.took())));
    }
}
