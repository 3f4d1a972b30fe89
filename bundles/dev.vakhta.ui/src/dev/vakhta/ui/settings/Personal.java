package dev.vakhta.ui.settings;

import dev.vakhta.processing.template.PersonalSettings;
import dev.vakhta.processing.template.SettingsStore;
import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * The person's message templates and durations, as the window knows them. They lie in a file that is shared with the command line, so
 * that whoever is about to show them has it read again. Files are read and written in jobs, one after the other.
 */
public final class Personal {
    private static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {
        @Override
        public boolean contains(@Nullable ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(@Nullable ISchedulingRule rule) {
            return rule == this;
        }
    };

    private static volatile PersonalSettings current = PersonalSettings.NOTHING_SET;
    private static volatile String problem = "";

    private Personal() {}

    /** As they were read or saved last. */
    public static PersonalSettings current() {
        return current;
    }

    /** Why the file could not be read, a sentence; empty: it could. */
    public static String problem() {
        return problem;
    }

    /** Has the file read. */
    public static void readLater() {
        readLater(() -> {});
    }

    /** @param then done on the UI thread when it is read, or could not be */
    public static void readLater(Runnable then) {
        new Reading(then).schedule();
    }

    /**
     * Has what the person edited saved, on top of what the command line set meanwhile.
     *
     * @param before what the person saw at first
     */
    public static void save(PersonalSettings before, PersonalSettings wanted) {
        current = wanted;
        new Saving(before, wanted).schedule();
    }

    private static SettingsStore store() {
        return new SettingsStore(UserDirectories.ofSystem());
    }

    private abstract static class Work extends Job {
        Work() {
            super(SettingsMessage.PERSONAL.text());
            setRule(ONE_BY_ONE);
        }
    }

    private static final class Reading extends Work {
        private final Runnable then;

        Reading(Runnable then) {
            this.then = then;
            setSystem(true);
        }

        @Override
        protected IStatus run(@Nullable IProgressMonitor monitor) {
            try {
                current = store().read();
                problem = "";
            } catch (IOException e) {
                problem = String.valueOf(e.getMessage());
            }
            Display.getDefault().asyncExec(then);
            return Status.OK_STATUS;
        }
    }

    private static final class Saving extends Work {
        private final PersonalSettings before;
        private final PersonalSettings wanted;

        Saving(PersonalSettings before, PersonalSettings wanted) {
            this.before = before;
            this.wanted = wanted;
        }

        @Override
        protected IStatus run(@Nullable IProgressMonitor monitor) {
            try {
                current = store().changeWhateverIsThere(now -> wanted.onTopOf(before, now));
                problem = "";
                return Status.OK_STATUS;
            } catch (IOException | IllegalArgumentException e) { // the latter: too many templates together
                return Status.error(SettingsMessage.NOT_SAVED.text(String.valueOf(e.getMessage())), e);
            }
        }
    }
}
