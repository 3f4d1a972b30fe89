package dev.vakhta.ui.sessionlock.internal.run;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.MessageTexts;
import dev.vakhta.processing.exclusive.PermissionCode;
import dev.vakhta.processing.lock.LockProblems;
import dev.vakhta.processing.lock.LockProblems.Problem;
import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.processing.template.PersonalSettings;
import dev.vakhta.processing.template.Usual;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** How a run is wanted, as it is typed. Used by one thread. */
public final class Draft {
    /** What can be wanted. */
    public enum Setting {
        LEAD,
        TO,
        MESSAGE,
        TERMINATE_MESSAGE,
        CONTACT,
        CODE,
        JOBS_WAIT,
        JOBS_AFTER,
        INTERRUPTS,
        IN_TURN;

        public String label() {
            return RunMessage.valueOf(name()).text();
        }

        public String help() {
            return RunMessage.valueOf(name() + "_HELP").text();
        }
    }

    private static final int MOST_MINUTES = (int) Duration.ofDays(7).toMinutes();
    private final int rounds;
    private final Map<Setting, @Nullable Object> values = new EnumMap<>(Setting.class);

    /** @param usual what the person usually wants */
    public Draft(PersonalSettings usual) {
        rounds = usual.number(Usual.ROUNDS);
        values.put(Setting.LEAD, String.valueOf(usual.number(Usual.LEAD)));
        values.put(Setting.CONTACT, usual.contact());
        values.put(Setting.CODE, PermissionCode.generated().text());
        values.put(Setting.JOBS_WAIT, String.valueOf(usual.number(Usual.JOBS_WAIT)));
        values.put(Setting.JOBS_AFTER, String.valueOf(usual.number(Usual.JOBS_AFTER)));
    }

    public Value value(Setting setting) {
        return new Value(values.get(setting), false);
    }

    /** @param value a text, a time, or whether */
    public void set(Setting setting, @Nullable Object value) {
        values.put(setting, value);
    }

    /**
     * Why it cannot be as it stands there: a sentence for each setting that is wrong.
     *
     * @param now by the server's clock
     */
    public Map<Setting, String> problems(LocalDateTime now) {
        Map<Setting, String> problems = new EnumMap<>(Setting.class);
        for (Setting setting : List.of(Setting.LEAD, Setting.JOBS_WAIT, Setting.JOBS_AFTER)) {
            if (typedMinutes(setting).isEmpty()) {
                problems.put(setting, RunMessage.NO_MINUTES.text(MOST_MINUTES));
            }
        }
        PermissionCode code = null;
        try {
            code = new PermissionCode(text(Setting.CODE));
        } catch (IllegalArgumentException e) { // its message is for who typed it
            problems.put(Setting.CODE, String.valueOf(e.getMessage()));
        }
        for (Setting setting : List.of(Setting.MESSAGE, Setting.TERMINATE_MESSAGE, Setting.CONTACT)) {
            Optional<String> problem = texts().problem(text(setting), to() != null, code);
            problem.ifPresent(sentence -> problems.put(setting, sentence));
        }
        end(now).ifPresent(sentence -> problems.put(Setting.TO, sentence));
        return problems;
    }

    private Optional<String> end(LocalDateTime now) {
        Infobase lock = ClusterFactory.eINSTANCE.createInfobase();
        lock.setSessionsDeny(true);
        lock.setDeniedFrom(now.plus(typedMinutes(Setting.LEAD).orElse(Duration.ZERO)));
        lock.setDeniedTo(to());
        return LockProblems.of(lock, now).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::sentence)
                .findFirst();
    }

    private Optional<Duration> typedMinutes(Setting setting) {
        String typed = text(setting).strip();
        return typed.matches("\\d{1,5}") && Integer.parseInt(typed) <= MOST_MINUTES
                ? Optional.of(Duration.ofMinutes(Integer.parseInt(typed)))
                : Optional.empty();
    }

    private MessageTexts texts() {
        return new MessageTexts(text(Setting.MESSAGE), text(Setting.TERMINATE_MESSAGE), text(Setting.CONTACT));
    }

    private String text(Setting setting) {
        return value(setting).text();
    }

    private @Nullable LocalDateTime to() {
        return values.get(Setting.TO) instanceof LocalDateTime to ? to : null;
    }

    /** To be asked where there are no {@link #problems}. */
    public ExclusiveSettings settings() {
        return new ExclusiveSettings(
                typedMinutes(Setting.LEAD).orElseThrow(),
                to(),
                texts(),
                new PermissionCode(text(Setting.CODE)),
                typedMinutes(Setting.JOBS_WAIT).orElseThrow(),
                value(Setting.INTERRUPTS).isOn(),
                rounds,
                typedMinutes(Setting.JOBS_AFTER).orElseThrow(),
                value(Setting.IN_TURN).isOn());
    }
}
