package dev.vakhta.ui.table;

/** Ids of the window's parts. They stand in saved workspaces, so they never change. */
public final class Places {
    public static final String PERSPECTIVE = "dev.vakhta.app.sessions";
    public static final String TARGETS = "dev.vakhta.ui.sessions.targets";
    public static final String SESSIONS = "dev.vakhta.ui.sessions.sessions";
    public static final String CONNECTIONS = "dev.vakhta.ui.sessions.connections";
    public static final String PROCESSES = "dev.vakhta.ui.sessions.processes";
    public static final String LOCKS = "dev.vakhta.ui.sessions.locks";
    public static final String LICENCES = "dev.vakhta.ui.sessions.licences";
    public static final String INFOBASES = "dev.vakhta.ui.sessions.infobases";
    public static final String DETAILS = "dev.vakhta.ui.sessions.details";
    public static final String JOURNAL = "dev.vakhta.ui.sessions.journal";
    public static final String UNRESTORED = "dev.vakhta.ui.sessions.unrestored";
    public static final String SESSION_LOCK = "dev.vakhta.ui.sessionlock.lock";
    public static final String EXCLUSIVE = "dev.vakhta.ui.sessionlock.exclusive";
    public static final String RECOVERY = "dev.vakhta.ui.files.recovery";
    public static final String EVENT_LOG = "dev.vakhta.ui.eventlog.log";
    public static final String PREFERENCES_MESSAGES = "dev.vakhta.app.preferences.messages";
    public static final String PREFERENCES_EVENT_LOGS = "dev.vakhta.ui.eventlog.preferences";
    public static final String PREFERENCES_FILES = "dev.vakhta.ui.files.preferences";
    public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    public static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

    private Places() {}
}
