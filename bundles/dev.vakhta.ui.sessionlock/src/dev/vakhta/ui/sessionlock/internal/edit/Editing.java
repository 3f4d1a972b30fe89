package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.lock.LockProblems;
import dev.vakhta.processing.lock.LockProblems.Problem;
import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The locks of some infobases, edited as one: a field that is set is set in all of them, a field that is left alone stays as it is in
 * each. Every step can be taken back. Used by one thread.
 */
public final class Editing {
    private final List<Entrance> entrances;
    private final BasicCommandStack steps = new BasicCommandStack();
    private final List<Runnable> listeners = new ArrayList<>();
    /** The field the last step set, as long as it is still being typed: that is one step. */
    private @Nullable EStructuralFeature typed;

    public Editing(List<Entrance> entrances) {
        this.entrances = List.copyOf(entrances);
    }

    /**
     * What a field holds.
     *
     * @param value null: none, or different ones
     */
    public record Value(@Nullable Object value, boolean differs) {
        public String text() {
            return value instanceof String text ? text : "";
        }

        public boolean isOn() {
            return Boolean.TRUE.equals(value);
        }
    }

    /** @param names of the infobases it is about; empty: of all that are changed */
    public record Said(Severity severity, EStructuralFeature field, String sentence, List<String> names) {
        /** With the names. */
        public String text() {
            return names.isEmpty() ? sentence : String.join(", ", names) + ": " + sentence;
        }
    }

    public List<Entrance> entrances() {
        return entrances;
    }

    /** Those that were read and may be changed. */
    public List<Entrance> editable() {
        return entrances.stream().filter(Entrance::isEditable).toList();
    }

    /** Those that saving will change. */
    public List<Entrance> changed() {
        return editable().stream().filter(Entrance::isChanged).toList();
    }

    /** Is told after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Those that have such a field. */
    private List<Entrance> having(EStructuralFeature field) {
        return editable().stream().filter(one -> one.lack(field).isEmpty()).toList();
    }

    /** Why a field cannot be set in any of them; empty: it can, or none is known yet. */
    public String lack(EStructuralFeature field) {
        return having(field).isEmpty()
                ? editable().stream().map(one -> one.lack(field)).distinct().collect(Collectors.joining(" "))
                : "";
    }

    /** What a field is to be in all of them that have it. */
    public Value value(EStructuralFeature field) {
        List<Entrance> all = having(field);
        if (all.isEmpty()) {
            return new Value(null, false);
        }
        Object first = all.getFirst().wanted().eGet(field);
        boolean same =
                all.stream().allMatch(one -> LockTexts.same(first, one.wanted().eGet(field)));
        return new Value(same ? first : null, !same);
    }

    /** Sets a field in all of them. What is set again at once, as at every key, is one step. */
    public void set(EStructuralFeature field, @Nullable Object value) {
        List<Infobase> all = having(field).stream().map(Entrance::wanted).toList();
        if (isEverywhere(all, field, value)) {
            return;
        }
        if (field == typed && steps.canUndo()) {
            steps.undo();
        }
        typed = field;
        if (!isEverywhere(all, field, value)) {
            steps.execute(new ChangeCommand(notifiers(all)) {
                @Override
                protected void doExecute() {
                    all.forEach(one -> one.eSet(field, value));
                }
            });
        }
        tell();
    }

    /** By which class the constructor of commands would take them for something else. */
    private static Collection<Notifier> notifiers(List<Infobase> infobases) {
        return List.copyOf(infobases);
    }

    private static boolean isEverywhere(List<Infobase> all, EStructuralFeature field, @Nullable Object value) {
        return all.stream().allMatch(one -> LockTexts.same(one.eGet(field), value));
    }

    /** What is set from now on is a step of its own. */
    public void pause() {
        typed = null;
    }

    public boolean canUndo() {
        return steps.canUndo();
    }

    public void undo() {
        pause();
        steps.undo();
        tell();
    }

    public boolean canRedo() {
        return steps.canRedo();
    }

    public void redo() {
        pause();
        steps.redo();
        tell();
    }

    /** Whether saving would change anything. */
    public boolean isDirty() {
        return !changed().isEmpty();
    }

    /** Back to what was read; a step like others. */
    public void revert() {
        pause();
        List<Entrance> all = changed();
        steps.execute(
                new ChangeCommand(notifiers(all.stream().map(Entrance::wanted).toList())) {
                    @Override
                    protected void doExecute() {
                        all.forEach(Editing::takeBack);
                    }
                });
        tell();
    }

    private static void takeBack(Entrance entrance) {
        Infobase read = entrance.read();
        if (read != null) {
            SessionLockAdmin.FIELDS.forEach(field -> entrance.wanted().eSet(field, read.eGet(field)));
        }
    }

    /** Takes over what jobs found. Where somebody else changed something the steps so far are forgotten, what is wanted is not. */
    public void learn(List<Answer> answers) {
        pause();
        boolean alien = false;
        for (Answer answer : answers) {
            alien |= answer.entrance().learn(answer);
        }
        if (alien) {
            steps.flush();
        }
        tell();
    }

    /** How an infobase is to be; a copy. */
    public Infobase wanted(Entrance entrance) {
        return EcoreUtil.copy(entrance.wanted());
    }

    /** What is wrong with what is to be saved, errors first; each sentence once. */
    public List<Said> problems() {
        List<Entrance> changed = changed();
        Map<Problem, List<String>> who = new LinkedHashMap<>();
        for (Entrance one : changed) {
            LockProblems.of(one.wanted(), one.now())
                    .forEach(problem -> who.computeIfAbsent(problem, any -> new ArrayList<>())
                            .add(one.name()));
        }
        return who.entrySet().stream()
                .map(one -> said(one.getKey(), one.getValue().size() == changed.size() ? List.of() : one.getValue()))
                .sorted(Comparator.comparing(Said::severity))
                .toList();
    }

    private static Said said(Problem problem, List<String> names) {
        return new Said(problem.severity(), problem.field(), problem.sentence(), names);
    }
}
