package dev.vakhta.provider;

/** A name and its password. Neither logged nor stored by whoever gets it; {@link #toString()} hides the password. */
public record Credentials(String user, String password) {
    /** How one goes in where no administrators are defined. */
    public static final Credentials NONE = new Credentials("", "");

    @Override
    public String toString() {
        return user + ":***";
    }
}
