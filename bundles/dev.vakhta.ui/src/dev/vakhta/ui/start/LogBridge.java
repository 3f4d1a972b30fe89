package dev.vakhta.ui.start;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/** Warnings and errors of our bundles, which know only the JDK's log, in the Error Log of the window. */
final class LogBridge extends Handler {
    /** Kept, as the JDK forgets a logger nobody holds, and its handlers with it. */
    private static final Logger OURS = Logger.getLogger("dev.vakhta");

    private LogBridge() {
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
    }

    /** Once a run. */
    static void install() {
        for (Handler handler : OURS.getHandlers()) {
            if (handler instanceof LogBridge) {
                return;
            }
        }
        OURS.addHandler(new LogBridge());
    }

    @Override
    public void publish(@Nullable LogRecord entry) {
        if (entry != null && isLoggable(entry)) {
            int severity = entry.getLevel().intValue() >= Level.SEVERE.intValue() ? IStatus.ERROR : IStatus.WARNING;
            Bundle bundle = bundle(String.valueOf(entry.getLoggerName()));
            String message = getFormatter().formatMessage(entry);
            ILog.of(bundle).log(new Status(severity, bundle.getSymbolicName(), message, entry.getThrown()));
        }
    }

    /** The one whose name a logger's begins with. */
    private static Bundle bundle(String logger) {
        String name = logger;
        Bundle found = Platform.getBundle(name);
        while (found == null && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
            found = Platform.getBundle(name);
        }
        return found == null ? Platform.getBundle("dev.vakhta.ui") : found;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
