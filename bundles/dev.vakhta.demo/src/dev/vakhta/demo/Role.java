package dev.vakhta.demo;

/** Who works in a cluster and how. */
enum Role {
    THIN_CLIENT("1CV8C", true, false, 25_000, 700, 240),
    THICK_CLIENT("1CV8", true, true, 25_000, 900, 240),
    WEB_CLIENT("WebClient", true, false, 30_000, 600, 120),
    DESIGNER("Designer", true, true, 150_000, 300, 300),
    EXTERNAL("COMConnection", false, true, 900_000, 2_000, 180),
    HTTP_SERVICE("HTTPServiceConnection", false, false, 8_000, 150, 20),
    WEB_SERVICE("WSConnection", false, false, 20_000, 400, 20),
    ODATA("ODataConnection", false, false, 12_000, 250, 20),
    MOBILE_CLIENT("MobileClient", true, false, 40_000, 500, 90),
    /** One long call, then away. */
    JOB("BackgroundJob", false, true, 0, 150_000, 0),
    RAS("RAS", false, true, 0, 0, 0),
    CONSOLE("SrvrConsole", false, true, 0, 0, 0);

    final String application;
    /** Somebody at a window: the client keeps the session alive, holds a licence and may be lost. */
    final boolean person;
    /** The session shows its connection all the time, not only during calls. */
    final boolean bound;
    /** Between two calls, on average, ms. */
    final long pause;
    /** A call, on average, ms. */
    final long call;
    /** From login to logout, on average, ms. */
    final long stay;

    Role(String application, boolean person, boolean bound, long pause, long call, long stayMinutes) {
        this.application = application;
        this.person = person;
        this.bound = bound;
        this.pause = pause;
        this.call = call;
        this.stay = stayMinutes * 60_000;
    }

    /** Belongs to the cluster, not to an infobase; makes no calls. */
    boolean service() {
        return this == RAS || this == CONSOLE;
    }

    /** Kept by the publication for the next call of whoever comes. */
    boolean pooled() {
        return this == HTTP_SERVICE || this == WEB_SERVICE || this == ODATA;
    }

    /** Its client tells now and then that it is there. */
    boolean keptAlive() {
        return person || service();
    }

    boolean licensed() {
        return !service() && this != JOB;
    }
}
