package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.RowChoice;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** A processing as a command, made from its declaration: choose, plan, show, ask, run, report. */
final class ProcessingCommand implements Command {
    private final Surroundings around;
    private final Kind kind;
    private final Processing processing;
    private final List<Parameter> parameters;
    private final Map<String, Supplier<@Nullable String>> values = new LinkedHashMap<>();
    private final RowOptions rows;
    private final BooleanSupplier dryRun;
    private final BooleanSupplier yes;
    private final BooleanSupplier json;
    private final PlaceOptions place;

    ProcessingCommand(Surroundings around, Options options, Kind kind, Processing processing) {
        this.around = around;
        this.kind = kind;
        this.processing = processing;
        this.parameters = processing.declaration().parameters();
        this.rows = RowOptions.idsToo(options, kind);
        options.section(CommandMessage.SECTION_RUN);
        parameters.forEach(parameter -> values.put(parameter.name(), declare(options, parameter)));
        this.dryRun = options.flag("--dry-run", CommandMessage.DRY_RUN);
        this.yes = options.flag("--yes", CommandMessage.YES);
        this.json = options.flag("--json", CommandMessage.JSON_REPORT);
        this.place = new PlaceOptions(around, options);
    }

    private Supplier<@Nullable String> declare(Options options, Parameter parameter) {
        String name = "--" + parameter.name();
        String help = parameter.label() + ". " + parameter.help();
        switch (parameter.kind()) {
            case FLAG -> {
                BooleanSupplier flag = options.flag(name, help);
                return () -> flag.getAsBoolean() ? "true" : null;
            }
            case NUMBER -> {
                return options.text(name, "N", help);
            }
            case DATE_TIME -> {
                return options.text(name, CommandMessage.DATE_TIME.text(), help);
            }
            case SECRET -> {
                Supplier<@Nullable String> variable =
                        options.text(name + "-env", CommandMessage.VARIABLE.text(), CommandMessage.SECRET.text(help));
                return () -> secret(variable.get());
            }
            case TEXT -> {
                return options.text(name, CommandMessage.TEXT.text(), help);
            }
            case LOCK_MESSAGE, TERMINATION_MESSAGE -> {
                return message(options, parameter, options.text(name, CommandMessage.TEXT.text(), help));
            }
        }
        throw new IllegalStateException(name);
    }

    /** Of a template that is what can be said here; a lock's times and infobases are filled in by the processing. */
    private Supplier<@Nullable String> message(Options options, Parameter parameter, Supplier<@Nullable String> typed) {
        Personal personal = new Personal(around);
        String name = "--" + parameter.name();
        return personal.message(
                options, "--template", name, typed, text -> personal.filled(text, later(parameter), name));
    }

    private Set<Placeholder> later(Parameter parameter) {
        if (parameter.kind() != Declaration.Kind.LOCK_MESSAGE) {
            return Set.of();
        }
        Set<Placeholder> later = EnumSet.of(Placeholder.BASE, Placeholder.FROM, Placeholder.MINUTES);
        Supplier<@Nullable String> end =
                values.get(Field.of(Literals.INFOBASE__DENIED_TO).key());
        if (end != null && end.get() != null) {
            later.add(Placeholder.TO);
        }
        return later;
    }

    private @Nullable String secret(@Nullable String variable) {
        String value = variable == null ? null : around.terminal().variable(variable);
        if (variable != null && value == null) {
            throw new Complaint(CommandMessage.NO_VARIABLE.text(variable));
        }
        return value;
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        RowChoice choice = rows.choice();
        Values given = values();
        if (choice.saysNothing()) {
            throw new Complaint(CommandMessage.NOTHING_CHOSEN.text());
        }
        if (!dryRun.getAsBoolean() && !yes.getAsBoolean() && !around.terminal().interactive()) {
            throw new Complaint(CommandMessage.NEEDS_YES.text());
        }
        return place.go(reach -> run(reach, choice, given));
    }

    private Values values() {
        Map<String, String> given = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            String text = value.get();
            if (text != null) {
                given.put(name, text);
            }
        });
        try {
            return new Values(parameters, given);
        } catch (IllegalArgumentException e) {
            throw new Complaint(String.valueOf(e.getMessage()));
        }
    }

    private ExitCode run(Reach reach, RowChoice choice, Values given) throws AdministrationException, IOException {
        Terminal terminal = around.terminal();
        Reading reading = reach.read(choice);
        reading.complain(terminal);
        for (String id : choice.missing(reading)) {
            terminal.err().println(CommandMessage.NOT_HERE.text(kind.label(), id));
        }
        if (reading.places().isEmpty()) {
            return reading.exitCode();
        }
        around.useUndo();
        Plan plan = processing.plan(choice.of(reading), given, this::tell, around.cancel());
        terminal.err().flush();
        if (plan.steps().isEmpty() && plan.leftOut().isEmpty()) {
            terminal.err().println(CommandMessage.NOTHING_TO_DO.text());
        } else {
            new PlanText(kind, plan, terminal.width()).print(json.getAsBoolean() ? terminal.err() : terminal.out());
        }
        ExitCode left =
                reading.exitCode() == ExitCode.DONE && !leavesOutWhatWasMeant(plan) ? ExitCode.DONE : ExitCode.PARTLY;
        if (plan.steps().isEmpty() || dryRun.getAsBoolean()) {
            if (json.getAsBoolean()) {
                Execution.printPlan(terminal.out(), kind, plan);
            }
            return dryRun.getAsBoolean() || left == ExitCode.DONE ? reading.exitCode() : ExitCode.FAILED;
        }
        if (!yes.getAsBoolean() && !new Confirmation(terminal, plan).given()) {
            terminal.err().println(CommandMessage.NOTHING_SENT.text());
            return ExitCode.FAILED;
        }
        ExitCode code = execute(plan);
        return code == ExitCode.DONE ? left : code;
    }

    private void tell(String sentence) {
        around.terminal().err().println(sentence);
        around.terminal().err().flush();
    }

    private ExitCode execute(Plan plan) throws IOException {
        long began = System.nanoTime();
        Report report = PlanRunner.run(plan, result -> {}, around.cancel());
        Execution execution = new Execution(kind, plan, report, Duration.ofNanos(System.nanoTime() - began));
        if (json.getAsBoolean()) {
            execution.printJson(around.terminal().out());
        } else {
            execution.print(around.terminal());
        }
        return execution.exitCode();
    }

    /** The cluster's own objects fall under many a condition and nobody means them; a read-only target is something else. */
    private static boolean leavesOutWhatWasMeant(Plan plan) {
        return plan.leftOut().stream()
                .anyMatch(left ->
                        left.chosen().byId() || left.chosen().handle().target().isReadOnly());
    }
}
