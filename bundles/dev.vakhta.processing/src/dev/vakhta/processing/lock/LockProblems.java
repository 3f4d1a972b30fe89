package dev.vakhta.processing.lock;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is wrong with a session lock, or may surprise whoever sets it; cheap enough to be asked at every key stroke.
 *
 * <p>Who is warned of a lock, and when, is the matter of applications based on 1C's Standard Subsystems Library: they look once a
 * minute and warn from 15 minutes before the start.
 */
public final class LockProblems {
    private static final Duration SEEN_BY_ALL = Duration.ofMinutes(2);
    private static final Duration ALL_WARNINGS = Duration.ofMinutes(16);

    private LockProblems() {}

    /** How much it matters. */
    public enum Severity {
        /** Not what anybody wants: it is not sent. */
        ERROR,
        WARNING
    }

    /**
     * Something to be said.
     *
     * @param field where it is to be mended
     * @param sentence in the reader's language
     */
    public record Problem(Severity severity, EStructuralFeature field, String sentence) {}

    /**
     * Errors first.
     *
     * @param lock as it is to be
     * @param now by the server's clock
     */
    public static List<Problem> of(Infobase lock, LocalDateTime now) {
        LocalDateTime from = lock.getDeniedFrom();
        LocalDateTime to = lock.getDeniedTo();
        List<Problem> problems = new ArrayList<>();
        if (from != null && to != null && !to.isAfter(from)) {
            problems.add(problem(Severity.ERROR, Literals.INFOBASE__DENIED_TO, LockMessage.END_BEFORE_START));
        }
        if (!lock.isSessionsDeny()) {
            return problems;
        }
        if (to != null && !to.isAfter(now)) {
            String clock = LockTexts.value(Literals.INFOBASE__DENIED_TO, now.withSecond(0));
            problems.add(problem(Severity.ERROR, Literals.INFOBASE__DENIED_TO, LockMessage.END_IN_THE_PAST, clock));
        }
        Duration lead = from == null ? Duration.ZERO : Duration.between(now, from);
        if (lead.compareTo(SEEN_BY_ALL) < 0) {
            problems.add(problem(Severity.WARNING, Literals.INFOBASE__DENIED_FROM, LockMessage.STARTS_NOW));
        } else if (lead.compareTo(ALL_WARNINGS) < 0) {
            problems.add(problem(Severity.WARNING, Literals.INFOBASE__DENIED_FROM, LockMessage.STARTS_SOON));
        }
        if (to == null) {
            problems.add(problem(Severity.WARNING, Literals.INFOBASE__DENIED_TO, LockMessage.NO_END));
        }
        String code = lock.getPermissionCode();
        if (code == null || code.isEmpty()) {
            problems.add(problem(Severity.WARNING, Literals.INFOBASE__PERMISSION_CODE, LockMessage.NO_CODE));
        }
        return problems;
    }

    private static Problem problem(
            Severity severity, EStructuralFeature field, LockMessage sentence, Object... arguments) {
        return new Problem(severity, field, sentence.text(arguments));
    }
}
