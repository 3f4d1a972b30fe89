package dev.vakhta.cli.internal.command;

import com.google.gson.stream.JsonWriter;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.processing.Step;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** What came of a plan, told to people and to scripts. */
record Execution(Kind kind, Plan plan, Report report, Duration took) {
    /** Of a long plan that was cancelled nobody reads them all; the numbers and the JSON have them. */
    private static final int NOT_SENT_NAMED = 20;

    /** A sentence for each step that is not done, then the numbers. */
    void print(Terminal terminal) {
        int notSent = 0;
        for (Result result : report.results()) {
            CommandMessage how = switch (result.outcome()) {
                case DONE, GONE -> null;
                case FAILED -> CommandMessage.STEP_FAILED;
                case UNKNOWN -> CommandMessage.STEP_UNKNOWN;
                case NOT_STARTED -> notSent++ < NOT_SENT_NAMED ? CommandMessage.STEP_NOT_STARTED : null;
            };
            if (how != null) {
                terminal.err().println(how.text(result.step().what(), sentence(result.failure())));
            }
        }
        terminal.err().flush();
        terminal.out()
                .println(CommandMessage.REPORT.text(
                        report.count(Outcome.DONE),
                        report.count(Outcome.GONE),
                        report.count(Outcome.FAILED),
                        report.count(Outcome.UNKNOWN),
                        report.count(Outcome.NOT_STARTED),
                        Human.duration(took)));
    }

    private static String sentence(@Nullable AdministrationException failure) {
        if (failure == null) {
            return "";
        }
        String server = failure.serverText();
        return server == null || server.isBlank() ? failure.sentence() : failure.sentence() + " " + server.strip();
    }

    ExitCode exitCode() {
        if (report.count(Outcome.UNKNOWN) > 0) {
            return ExitCode.UNKNOWN;
        }
        if (report.results().stream().anyMatch(Execution::isConflict)) {
            return ExitCode.CONFLICT;
        }
        boolean some = report.count(Outcome.DONE) + report.count(Outcome.GONE) > 0;
        return report.isComplete() ? ExitCode.DONE : some ? ExitCode.PARTLY : ExitCode.FAILED;
    }

    private static boolean isConflict(Result result) {
        AdministrationException failure = result.failure();
        return failure != null && failure.kind() == FailureKind.CONFLICT;
    }

    void printJson(PrintStream out) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Result result : report.results()) {
            entries.add(new Entry(
                    result.step().on(),
                    result.step(),
                    result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    result.failure(),
                    sentence(result.failure())));
        }
        json(out, entries);
    }

    /** The plan in the same form, with nothing done yet. */
    static void printPlan(PrintStream out, Kind kind, Plan plan) throws IOException {
        List<Entry> entries = new ArrayList<>();
        plan.steps().forEach(step -> entries.add(new Entry(step.on(), step, "planned", null, "")));
        new Execution(kind, plan, new Report(List.of()), Duration.ZERO).json(out, entries);
    }

    /** One object of the plan and what became of it. */
    private record Entry(
            Chosen chosen,
            @Nullable Step step,
            String outcome,
            @Nullable AdministrationException failure,
            String sentence) {}

    private void json(PrintStream out, List<Entry> entries) throws IOException {
        for (LeftOut left : plan.leftOut()) {
            entries.add(new Entry(left.chosen(), null, "left-out", null, left.why()));
        }
        Json.array(out, entries, this::members);
    }

    private void members(JsonWriter json, Entry entry) throws IOException {
        Row<?> row = entry.chosen().row();
        json.name("target").value(row.cluster().targetName());
        json.name("cluster").value(row.cluster().cluster().getId().toString());
        json.name(kind.noun()).value(kind.id(row));
        Step step = entry.step();
        json.name("operation").value(step == null ? null : step.what());
        json.name("risk").value(step == null ? null : step.risk());
        json.name("undo").value(step == null ? null : step.undo());
        json.name("outcome").value(entry.outcome());
        AdministrationException failure = entry.failure();
        json.name("failure").value(failure == null ? null : failure.kind().name());
        json.name("message").value(entry.sentence());
    }
}
