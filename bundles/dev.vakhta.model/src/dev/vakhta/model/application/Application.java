package dev.vakhta.model.application;

import dev.vakhta.model.text.Message;

/** The client programs of the platform, by the id in {@code app-id}. */
public enum Application implements Message {
    THICK_CLIENT("1CV8", Applications.Kind.USER),
    THIN_CLIENT("1CV8C", Applications.Kind.USER),
    THIN_CLIENT_DIRECT("1CV8CDirect", Applications.Kind.USER),
    WEB_CLIENT("WebClient", Applications.Kind.USER),
    DESIGNER("Designer", Applications.Kind.USER),
    MOBILE_CLIENT("MobileClient", Applications.Kind.USER),
    EXTERNAL_CONNECTION("COMConnection", Applications.Kind.PROGRAM),
    WEB_SERVICE("WSConnection", Applications.Kind.PROGRAM),
    HTTP_SERVICE("HTTPServiceConnection", Applications.Kind.PROGRAM),
    ODATA("ODataConnection", Applications.Kind.PROGRAM),
    WEB_SERVER_EXTENSION("WebServerExtension", Applications.Kind.PROGRAM),
    BACKGROUND_JOB("BackgroundJob", Applications.Kind.PROGRAM),
    SYSTEM_BACKGROUND_JOB("SystemBackgroundJob", Applications.Kind.PROGRAM),
    ANALYTICS("AnalyticsSystemClient", Applications.Kind.PROGRAM),
    ANALYTICS_QUERY("AnalyticsSystemQuery", Applications.Kind.PROGRAM),
    BOT("BotConnection", Applications.Kind.PROGRAM),
    CLUSTER_CONSOLE("SrvrConsole", Applications.Kind.SERVICE),
    COM_CONSOLE("COMConsole", Applications.Kind.SERVICE),
    ADMINISTRATION_SERVER("RAS", Applications.Kind.SERVICE),
    ADMINISTRATION_CLIENT("RAC", Applications.Kind.SERVICE),
    JOB_SCHEDULER("JobScheduler", Applications.Kind.SERVICE),
    DEBUGGER("Debugger", Applications.Kind.SERVICE),
    AGENT_CALL("AgentStandardCall", Applications.Kind.SERVICE);

    public final String id;
    public final Applications.Kind kind;

    Application(String id, Applications.Kind kind) {
        this.id = id;
        this.kind = kind;
    }
}
