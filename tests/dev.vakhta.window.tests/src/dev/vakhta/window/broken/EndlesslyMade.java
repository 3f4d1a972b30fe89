package dev.vakhta.window.broken;

/** Whose constructor does not end. */
public final class EndlesslyMade {
    private static final Deaf DEAF = new Deaf();

    public EndlesslyMade() {
        DEAF.sleep();
    }
}
