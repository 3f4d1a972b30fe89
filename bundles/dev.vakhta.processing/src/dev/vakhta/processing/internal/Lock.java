package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.lock.LockProblems;
import dev.vakhta.processing.lock.LockProblems.Problem;
import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.processing.template.Occasion;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Closes the door of infobases: the session lock and, if wanted, the scheduled-jobs lock. */
public final class Lock extends Locking {
    private static final String OWNER_MARK = "owner-mark";

    public Lock() {
        this(UndoJournal::ofPerson);
    }

    Lock(Supplier<UndoJournal> journal) {
        super(
                new Words(
                        "lock",
                        ProcessingMessage.LOCK,
                        ProcessingMessage.LOCK_HELP,
                        ProcessingMessage.LOCK_TITLE,
                        ProcessingMessage.LOCK_STEP),
                journal);
    }

    @Override
    List<Parameter> parameters() {
        return List.of(
                parameter(Literals.INFOBASE__DENIED_FROM, Kind.DATE_TIME),
                parameter(Literals.INFOBASE__DENIED_TO, Kind.DATE_TIME),
                parameter(Literals.INFOBASE__DENIED_MESSAGE, Kind.LOCK_MESSAGE),
                parameter(Literals.INFOBASE__PERMISSION_CODE, Kind.SECRET),
                parameter(Literals.INFOBASE__DENIED_PARAMETER, Kind.TEXT),
                parameter(Literals.INFOBASE__SCHEDULED_JOBS_DENY, Kind.FLAG),
                flag(OWNER_MARK, ProcessingMessage.OWNER_MARK, ProcessingMessage.OWNER_MARK_HELP),
                takeOver());
    }

    /** All dates are sent, empty ones too: a past end left from the last time would make it no lock at all. */
    @Override
    Change<Infobase> change(Found at, Planning planning) throws AdministrationException {
        Values values = planning.values();
        LocalDateTime from = values.dateTime(key(Literals.INFOBASE__DENIED_FROM));
        LocalDateTime to = values.dateTime(key(Literals.INFOBASE__DENIED_TO));
        Occasion occasion = new Occasion(at.name(), at.chosen().row().cluster().serverClock(), from, to);
        String message = Placeholder.fill(values.text(key(Literals.INFOBASE__DENIED_MESSAGE)), occasion.values(""));
        Change<Infobase> change = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__SESSIONS_DENY, true)
                .with(Literals.INFOBASE__DENIED_FROM, from)
                .with(Literals.INFOBASE__DENIED_TO, to)
                .with(Literals.INFOBASE__DENIED_MESSAGE, message)
                .with(Literals.INFOBASE__PERMISSION_CODE, values.text(key(Literals.INFOBASE__PERMISSION_CODE)));
        String there = Objects.requireNonNullElse(at.now().getDeniedParameter(), "");
        String parameter = values.text(key(Literals.INFOBASE__DENIED_PARAMETER));
        if (parameter.isEmpty() && there.isEmpty() && values.flag(OWNER_MARK)) {
            parameter = mark(planning.journal());
        }
        if (!parameter.isEmpty()) {
            change = change.with(Literals.INFOBASE__DENIED_PARAMETER, parameter);
        }
        if (values.flag(key(Literals.INFOBASE__SCHEDULED_JOBS_DENY))) {
            change = change.with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true);
        }
        check(at, change, planning);
        return change;
    }

    private static String key(EStructuralFeature field) {
        return Field.of(field).key();
    }

    private static String mark(UndoJournal journal) {
        String time = LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm"));
        return ProcessingMessage.OWNER_MARK_TEXT.text(journal.owner().text(), time);
    }

    private static void check(Found at, Change<Infobase> change, Planning planning) throws AdministrationException {
        Infobase wanted = EcoreUtil.copy(at.now());
        change.applyTo(wanted);
        for (Problem problem :
                LockProblems.of(wanted, at.chosen().row().cluster().serverClock())) {
            if (problem.severity() == Severity.ERROR) {
                throw new AdministrationException(FailureKind.REFUSED, problem.sentence());
            }
            planning.warnings().add(problem.sentence());
        }
    }
}
