package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The UI thread waits for nothing. Which thread runs a method cannot be read from classes; which methods of the window wait for a server,
 * a person or a disk can, and those must be a job's or stand in a few places whose threads are known.
 */
class WaitingTest {
    /** What waits besides the methods of facets; a class or interface alone: all its methods. */
    private static final Set<String> WAITING = Set.of(
            "dev.vakhta.eventlog.answer.EventLog.close",
            "dev.vakhta.eventlog.answer.EventLog.values",
            "dev.vakhta.eventlog.engine.EventLogs.open",
            "dev.vakhta.eventlog.engine.EventLogs.openBehindWindow",
            "dev.vakhta.eventlog.answer.LogAnswer.await",
            "dev.vakhta.eventlog.answer.LogAnswer.counts",
            "dev.vakhta.eventlog.answer.LogAnswer.endOfTransaction",
            "dev.vakhta.eventlog.answer.LogAnswer.histogram",
            "dev.vakhta.eventlog.answer.LogAnswer.rankOf",
            "dev.vakhta.eventlog.answer.LogAnswer.rows",
            "dev.vakhta.eventlog.export.LogExport.write",
            "dev.vakhta.eventlog.index.IndexStore.list",
            "dev.vakhta.eventlog.index.IndexStore.remove",
            "dev.vakhta.eventlog.store.LogPart",
            "dev.vakhta.eventlog.store.LogSource.dictionary",
            "dev.vakhta.eventlog.store.LogSource.parts",
            "dev.vakhta.provider.Cancel.pause",
            "dev.vakhta.provider.Handle.connect",
            "dev.vakhta.provider.OperationJournal.newest",
            "dev.vakhta.provider.Provider.choices",
            "dev.vakhta.provider.reading.ClusterReading.read",
            "dev.vakhta.provider.reading.SideBySide.each",
            "dev.vakhta.provider.target.SecretTexts",
            "dev.vakhta.provider.target.Secrets",
            "dev.vakhta.provider.target.TargetStore",
            "dev.vakhta.provider.trial.Trial.run",
            "dev.vakhta.processing.PlanRunner.run",
            "dev.vakhta.processing.Processing.plan",
            "dev.vakhta.processing.exclusive.ExclusiveAccess",
            "dev.vakhta.processing.exclusive.Pauses.pause",
            "dev.vakhta.processing.template.SettingsStore",
            "dev.vakhta.processing.template.TemplateFile",
            "dev.vakhta.processing.undo.Conflict$Callback.ask",
            "dev.vakhta.processing.undo.Owner.here",
            "dev.vakhta.processing.undo.Restoration.look",
            "dev.vakhta.processing.undo.Restoration.restore",
            "dev.vakhta.processing.undo.UndoJournal.begin",
            "dev.vakhta.processing.undo.UndoJournal.list",
            "dev.vakhta.processing.undo.UndoJournal.resume",
            "dev.vakhta.processing.undo.UndoRun.change",
            "dev.vakhta.processing.undo.UndoRun.restore",
            "dev.vakhta.processing.undo.UndoRun.isRestored",
            "dev.vakhta.processing.undo.UndoRun.leaveAlone",
            "dev.vakhta.processing.undo.UndoRun.close");

    private static final String FACET = "dev.vakhta.provider.Facet";
    /** What this offers and waits for a disk says so by an IOException. */
    private static final String LIVE = "dev.vakhta.ui.live";

    private static final String JOB = "org.eclipse.core.runtime.jobs.Job";

    /** Packages that may wait, and why. */
    private static final Map<String, String> PACKAGES = Map.of(
            LIVE,
            "reads in jobs of its own",
            "dev.vakhta.ui.plan",
            "makes plans and runs them in jobs",
            "dev.vakhta.ui.files.internal.act",
            "processings, which those jobs plan and run",
            "dev.vakhta.ui.eventlog.internal.log",
            "reads in jobs of its own; what they have in common waits for whoever calls it",
            "dev.vakhta.ui.login",
            "asked by calls that need a login, on their threads");

    /** Methods that may wait, and why. */
    private static final Map<String, String> METHODS = Map.of(
            "dev.vakhta.ui.sessions.internal.wizard.TargetWizard.save", "on the thread the wizard's container forks",
            "dev.vakhta.ui.sessions.internal.commands.RemoveTargets.remove", "in the job of that command");

    @Test
    void onlyWhatHasAThreadForItWaits() {
        Set<String> wrong = new TreeSet<>();
        waiting().forEach((origin, accesses) -> {
            if (!METHODS.containsKey(origin)) {
                accesses.stream()
                        .filter(access ->
                                !PACKAGES.containsKey(access.getOriginOwner().getPackageName()))
                        .filter(access -> !isInJob(access.getOriginOwner()))
                        .map(JavaAccess::getDescription)
                        .forEach(wrong::add);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void exceptionsAreNeeded() {
        Set<String> idle = new TreeSet<>(METHODS.keySet());
        idle.removeAll(waiting().keySet());
        assertEquals(Set.of(), idle, "wait no more, or are gone");
    }

    /** The rule would see nothing any more if one of these were renamed. */
    @Test
    void whatWaitsIsThere() {
        Set<String> missing = new TreeSet<>(WAITING);
        missing.removeIf(name -> House.CLASSES.contain(name)
                || House.CLASSES.get(owner(name)).getMethods().stream()
                        .anyMatch(method -> name.equals(owner(name) + "." + method.getName())));
        assertEquals(Set.of(), missing);
        assertTrue(House.CLASSES.get(FACET).getAllSubclasses().size() > 5, "facets");
        assertFalse(waiting().isEmpty(), "the window reads something");
    }

    /** What waits in the window, by the method it stands in; also where a method is only referred to. */
    private static Map<String, List<JavaAccess<?>>> waiting() {
        Map<String, List<JavaAccess<?>>> found = new TreeMap<>();
        for (JavaClass c : House.CLASSES) {
            if (House.hasWindows(House.bundleOf(c))) {
                for (JavaAccess<?> access : c.getAccessesFromSelf()) {
                    if (waits(access)) {
                        String method = c.getName() + "." + access.getOrigin().getName();
                        found.computeIfAbsent(method, any -> new ArrayList<>()).add(access);
                    }
                }
            }
        }
        return found;
    }

    private static boolean waits(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)
                || target.getName().equals("<init>")) {
            return false;
        }
        JavaClass owner = target.getOwner();
        if (owner.getPackageName().equals(LIVE)) {
            return target.resolveMember()
                    .filter(method -> method.getThrowsClause().containsType(IOException.class))
                    .isPresent();
        }
        return owner.isAssignableTo(FACET)
                || WAITING.stream()
                        .anyMatch(name -> owner.isAssignableTo(name)
                                || owner.isAssignableTo(owner(name)) && name.endsWith("." + target.getName()));
    }

    /** Whether it is a job, or inside of one. */
    private static boolean isInJob(JavaClass c) {
        return c.isAssignableTo(JOB)
                || c.getEnclosingClass().filter(WaitingTest::isInJob).isPresent();
    }

    private static String owner(String method) {
        return method.substring(0, method.lastIndexOf('.'));
    }
}
