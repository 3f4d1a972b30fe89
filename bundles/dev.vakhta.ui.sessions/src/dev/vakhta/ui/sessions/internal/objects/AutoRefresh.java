package dev.vakhta.ui.sessions.internal.objects;

import org.eclipse.swt.widgets.Display;

/** Does something every few seconds while somebody can see the result. For the UI thread; what is done must not block it. */
final class AutoRefresh {
    private final Display display;
    private final Runnable refresh;
    private final Runnable tick = this::tick;
    private int seconds;
    private boolean visible;

    AutoRefresh(Display display, Runnable refresh) {
        this.display = display;
        this.refresh = refresh;
    }

    int seconds() {
        return seconds;
    }

    /** 0: not at all. */
    void every(int interval) {
        seconds = interval;
        plan();
    }

    /** Refreshes at once when it becomes visible. */
    void visible(boolean now) {
        if (now && !visible) {
            refresh.run();
        }
        visible = now;
        plan();
    }

    boolean isVisible() {
        return visible;
    }

    private void plan() {
        display.timerExec(visible && seconds > 0 ? seconds * 1000 : -1, tick);
    }

    private void tick() {
        if (visible && seconds > 0) {
            refresh.run();
            plan();
        }
    }
}
