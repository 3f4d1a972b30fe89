package dev.vakhta.processing.exclusive;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Mine;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.exclusive.ExclusivePlan.Subject;
import dev.vakhta.processing.exclusive.Inside.Group;
import dev.vakhta.processing.template.Occasion;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** Ends sessions and their calls, and breaks connections; each command at most once for what is in a list just read. */
final class Eviction {
    /** Asking again will not help. */
    private static final Set<FailureKind> HOPELESS =
            EnumSet.of(FailureKind.NOT_ALLOWED, FailureKind.NOT_AUTHENTICATED, FailureKind.UNSUPPORTED);

    private final List<Subject> subjects;
    private final ExclusiveSettings settings;
    private final Watch watch;
    private final Telling telling;
    private final Set<UUID> triedConnections = new HashSet<>();
    private final Set<String> complained = new HashSet<>();

    Eviction(List<Subject> subjects, ExclusiveSettings settings, Watch watch, Telling telling) {
        this.subjects = subjects;
        this.settings = settings;
        this.watch = watch;
        this.telling = telling;
    }

    /** Sends an end to all of them: first people, then programs, then jobs. */
    void terminate(List<Inside> all, Cancel cancel) throws AdministrationException {
        for (Group group : Group.values()) {
            List<Inside> these =
                    all.stream().filter(one -> one.group() == group).toList();
            these.forEach(watch::ends);
            run(these.stream().map(this::termination).toList(), cancel);
        }
    }

    private Step termination(Inside one) {
        Subject subject = subject(one.session().getInfobase(), one.row());
        String message = settings.texts()
                .terminate(new Occasion(subject.name(), watch.serverNow(subject.chosen()), null, settings.to()));
        return step(
                one,
                subject,
                (admin, cluster, cancel) ->
                        admin.terminate(cluster, one.session().getId(), message, cancel),
                (admin, cluster, cancel) -> {
                    admin.session(cluster, one.session().getId(), cancel);
                    return false;
                });
    }

    /** Ends calls that take long. Where that cannot be done it is said. */
    void interrupt(List<Inside> all, Cancel cancel) throws AdministrationException {
        try {
            run(all.stream().map(this::interruption).toList(), cancel);
        } catch (AdministrationException e) {
            if (e.kind() == FailureKind.CANCELLED) {
                throw e;
            }
            telling.said(ExclusiveMessage.NOT_INTERRUPTED.text(e.sentence()));
        }
    }

    private Step interruption(Inside one) {
        UUID id = one.session().getId();
        return step(
                one,
                subject(one.session().getInfobase(), one.row()),
                (admin, cluster, cancel) -> admin.interrupt(cluster, id, ExclusiveMessage.INTERRUPTED.text(), cancel),
                (admin, cluster, cancel) -> admin.session(cluster, id, cancel).getDurationCurrent() == 0);
    }

    /** What is sent about a session. */
    private interface Sending {
        void send(SessionAdmin admin, UUID cluster, Cancel cancel) throws AdministrationException;
    }

    private interface Asking {
        boolean happened(SessionAdmin admin, UUID cluster, Cancel cancel) throws AdministrationException;
    }

    private static Step step(Inside one, Subject subject, Sending sending, Asking asking) {
        Chosen chosen = new Chosen(subject.chosen().handle(), one.row(), false);
        UUID cluster = subject.place().cluster();
        return new Step(
                chosen,
                cluster,
                one.name(),
                "",
                "",
                cancel -> {
                    SessionAdmin admin = admin(subject);
                    check(one.session(), admin.session(cluster, one.session().getId(), cancel));
                    sending.send(admin, cluster, cancel);
                },
                cancel -> asking.happened(admin(subject), cluster, cancel));
    }

    private static SessionAdmin admin(Subject subject) throws AdministrationException {
        return subject.chosen().handle().facet(SessionAdmin.class).orThrow();
    }

    /** An id belongs to nobody for ever. */
    private static void check(Session then, Session now) throws AdministrationException {
        if (!Objects.equals(then.getUserName(), now.getUserName())
                || !Objects.equals(then.getStartedAt(), now.getStartedAt())
                || !Objects.equals(then.getInfobase(), now.getInfobase())) {
            throw new AdministrationException(FailureKind.NOT_FOUND, ExclusiveMessage.SOMEBODY_ELSE.text());
        }
    }

    private Subject subject(@Nullable UUID infobase, Row<?> row) {
        UUID cluster = row.cluster().cluster().getId();
        return subjects.stream()
                .filter(one -> one.place().infobase().equals(infobase)
                        && one.place().cluster().equals(cluster))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Breaks what is left of connections to infobases without any session; the clients of living ones would only come back. One try each.
     *
     * @param inside sessions that stay
     */
    void disconnect(List<Inside> inside, Cancel cancel) throws AdministrationException {
        for (Subject one : subjects) {
            boolean empty = inside.stream()
                    .noneMatch(
                            each -> one.place().infobase().equals(each.session().getInfobase()));
            ConnectionAdmin admin =
                    one.chosen().handle().facet(ConnectionAdmin.class).facet();
            if (empty && admin != null) {
                disconnect(one, admin, cancel);
            }
        }
    }

    private void disconnect(Subject one, ConnectionAdmin admin, Cancel cancel) throws AdministrationException {
        UUID cluster = one.place().cluster();
        UUID infobase = one.place().infobase();
        List<Row<Connection>> left =
                watch.view(one.chosen()).<Connection>rows(admin.connections(cluster, infobase, cancel)).stream()
                        .filter(row -> infobase.equals(row.object().getInfobase()))
                        .filter(row -> !Applications.isService(row.object().getApplication()) && !Mine.is(row))
                        .filter(row -> triedConnections.add(row.object().getId()))
                        .toList();
        List<Step> steps = left.stream()
                .map(row -> {
                    Connection object = row.object();
                    return new Step(
                            new Chosen(one.chosen().handle(), row, false),
                            cluster,
                            ExclusiveMessage.CONNECTION.text(
                                    object.getConnId(), one.name(), object.getApplication(), object.getHost()),
                            "",
                            "",
                            c -> admin.disconnect(cluster, infobase, object.getProcess(), object.getId(), c),
                            c -> admin.connections(cluster, infobase, c).stream()
                                    .noneMatch(each -> each.getId().equals(object.getId())));
                })
                .toList();
        Report report = PlanRunner.run(new Plan("", steps, List.of(), List.of()), result -> {}, cancel);
        report.results().forEach(this::complain);
        if (!steps.isEmpty()) {
            long done = report.count(Outcome.DONE) + report.count(Outcome.GONE);
            telling.said(ExclusiveMessage.DISCONNECTED.text(one.name(), done, steps.size()));
        }
        cancel.check();
    }

    private void run(List<Step> steps, Cancel cancel) throws AdministrationException {
        Report report = PlanRunner.run(new Plan("", steps, List.of(), List.of()), result -> {}, cancel);
        cancel.check();
        for (Result result : report.results()) {
            AdministrationException failure = result.failure();
            if (failure != null && HOPELESS.contains(failure.kind())) {
                throw failure;
            }
            complain(result);
        }
    }

    private void complain(Result result) {
        AdministrationException failure = result.failure();
        if (failure != null && complained.add(result.step().what())) {
            telling.said(ExclusiveMessage.STEP_FAILED.text(result.step().what(), failure.sentence()));
        }
    }
}
