package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.model.state.Thresholds;
import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Names;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Terminates sessions by a rule, which the extension names behind the class: {@code TerminateBy:ASLEEP}. The plan names those there are,
 * and the rule by which whoever appears until it runs goes as well. The cluster's own sessions and the person's are left out, as always.
 */
public final class TerminateBy implements Processing, IExecutableExtension {
    private static final List<Part<?, ?>> PARTS = List.of(Part.SESSIONS, Part.PROCESSES, Part.INFOBASES);

    private final Terminate terminate = new Terminate();
    private Rule rule = Rule.SESSIONS;

    public TerminateBy() {}

    TerminateBy(Rule rule) {
        this.rule = rule;
    }

    @Override
    public void setInitializationData(
            @Nullable IConfigurationElement config, @Nullable String property, @Nullable Object data) {
        rule = Rule.valueOf(String.valueOf(data));
    }

    @Override
    public Declaration declaration() {
        return new Declaration(
                "dev.vakhta." + (rule.appliesTo == Literals.SESSION ? "session." : "infobase.") + rule.verb,
                rule.appliesTo,
                rule.verb,
                rule.label.text(),
                rule.help.text(),
                terminate.declaration().parameters());
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) throws AdministrationException {
        return plan(chosen, values, sentence -> {}, cancel);
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Consumer<String> said, Cancel cancel)
            throws AdministrationException {
        Map<Where, ClusterReading> readings = readings(chosen, said, cancel);
        Planned planned = new Planned();
        for (Chosen one : chosen) {
            ClusterReading reading = Objects.requireNonNull(readings.get(Where.of(one)));
            AdministrationException failure = reading.failure(Part.SESSIONS);
            if (failure != null) {
                planned.leftOut.add(new LeftOut(one, failure.sentence()));
            } else {
                plan(one, reading, values, planned);
            }
        }
        cancel.check();
        String number = Plural.text(
                planned.sessions.size(),
                ProcessingMessage.SESSIONS_ONE,
                ProcessingMessage.SESSIONS_FEW,
                ProcessingMessage.SESSIONS_MANY);
        return new Plan(
                ProcessingMessage.TERMINATE_TITLE.text(number),
                planned.steps,
                planned.leftOut,
                List.copyOf(planned.warnings));
    }

    /** A cluster of a target. */
    private record Where(Handle handle, Cluster cluster) {
        static Where of(Chosen one) {
            return new Where(one.handle(), one.row().cluster().cluster());
        }

        /** @param earlier what only two reads can tell is told by this one and the earlier; null: this is the first */
        ClusterReading read(@Nullable ClusterReading earlier, Cancel cancel) {
            return ClusterReading.read(handle, cluster, PARTS, earlier, cancel);
        }
    }

    /** Each cluster once; after a while once more where that may show that somebody is meant. */
    private Map<Where, ClusterReading> readings(List<Chosen> chosen, Consumer<String> said, Cancel cancel)
            throws AdministrationException {
        Map<Where, ClusterReading> readings = new HashMap<>();
        chosen.forEach(one -> readings.computeIfAbsent(Where.of(one), where -> where.read(null, cancel)));
        Set<Where> undecided = new HashSet<>();
        int suspected = 0;
        for (Chosen one : chosen) {
            ClusterReading reading = Objects.requireNonNull(readings.get(Where.of(one)));
            ClusterView confirmed = SessionStates.confirmed(reading.view());
            int now = matching(one, reading, reading.view(), Set.of()).size();
            int then = matching(one, reading, confirmed, Set.of()).size();
            if (then != now) {
                undecided.add(Where.of(one));
                suspected += Math.abs(then - now);
            }
        }
        if (!undecided.isEmpty()) {
            Duration wait = Thresholds.current().again();
            said.accept(ProcessingMessage.READS_AGAIN.text(suspected, Human.duration(wait)));
            cancel.pause(wait);
            undecided.forEach(where -> readings.computeIfPresent(where, (same, first) -> where.read(first, cancel)));
        }
        return readings;
    }

    /** What the plan comes to. */
    private static final class Planned {
        final List<Step> steps = new ArrayList<>();
        final List<LeftOut> leftOut = new ArrayList<>();
        final Set<String> warnings = new LinkedHashSet<>();
        final Set<UUID> sessions = new HashSet<>();
    }

    private void plan(Chosen one, ClusterReading reading, Values values, Planned planned) {
        Plan part = terminate.plan(matching(one, reading, reading.view(), planned.sessions), values, Cancel.never());
        Chosen swept = new Chosen(one.handle(), one.row(), false);
        for (LeftOut left : part.leftOut()) {
            String who = Names.of(left.chosen().row());
            planned.leftOut.add(new LeftOut(swept, ProcessingMessage.BY_LEFT_OUT.text(who, left.why())));
        }
        if (part.steps().isEmpty()) {
            if (matching(one, reading, reading.view(), Set.of()).isEmpty()) {
                planned.leftOut.add(new LeftOut(one, ProcessingMessage.BY_NOBODY.text(rule.text(one.row()))));
            }
            return;
        }
        planned.warnings.addAll(part.warnings());
        for (Step step : part.steps()) {
            planned.sessions.add(session(step.on()).object().getId());
            planned.steps.add(new Step(
                    one,
                    step.cluster(),
                    step.what(),
                    step.risk(),
                    "",
                    cancel -> send(one, step, cancel),
                    step.readBack()));
        }
        Set<UUID> known = planned.sessions;
        planned.steps.add(new Step(
                one,
                part.steps().getFirst().cluster(),
                ProcessingMessage.BY_SWEEP.text(rule.text(one.row())),
                "",
                "",
                cancel -> sweep(appeared(one, reading, values, known, cancel), cancel),
                cancel -> appeared(one, reading, values, known, cancel).isEmpty()));
    }

    @SuppressWarnings("unchecked") // Terminate was given nothing else
    private static Row<Session> session(Chosen chosen) {
        return (Row<Session>) chosen.row();
    }

    /** @param view the reading's, or what it may turn out to be */
    private List<Chosen> matching(Chosen one, ClusterReading reading, ClusterView view, Set<UUID> without) {
        return reading.objects(Part.SESSIONS).stream()
                .map(session -> new Row<>(view, session))
                .filter(row -> !without.contains(row.object().getId()) && rule.holds(one.row(), row))
                .map(row -> new Chosen(one.handle(), row, false))
                .toList();
    }

    /** What is meant may have changed since it was shown: it woke up, or came back to life. */
    private void send(Chosen one, Step step, Cancel cancel) throws AdministrationException {
        Row<Session> shown = session(step.on());
        SessionAdmin admin = one.handle().facet(SessionAdmin.class).orThrow();
        Session now = admin.session(step.cluster(), shown.object().getId(), cancel);
        boolean same = Objects.equals(now.getStartedAt(), shown.object().getStartedAt())
                && rule.holds(one.row(), new Row<>(shown.cluster(), now));
        if (!same) {
            throw new AdministrationException(
                    FailureKind.CONFLICT, ProcessingMessage.BY_OTHERWISE.text(rule.text(one.row())));
        }
        step.command().send(cancel);
    }

    private List<Step> appeared(Chosen one, ClusterReading planned, Values values, Set<UUID> known, Cancel cancel)
            throws AdministrationException {
        ClusterReading reading = Where.of(one).read(planned, cancel);
        AdministrationException failure = reading.failure(Part.SESSIONS);
        if (failure != null) {
            throw failure;
        }
        return terminate
                .plan(matching(one, reading, reading.view(), known), values, cancel)
                .steps();
    }

    /** One that fails does not spare the others; the first failure is told. */
    private static void sweep(List<Step> steps, Cancel cancel) throws AdministrationException {
        AdministrationException first = null;
        for (Step step : steps) {
            try {
                step.command().send(cancel);
            } catch (AdministrationException e) {
                first = first != null || e.kind() == FailureKind.NOT_FOUND ? first : e;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
