package dev.vakhta.provider.ras;

import dev.vakhta.ras.Frame;
import dev.vakhta.ras.Handshake;
import java.util.ArrayList;
import java.util.List;

/** Which endpoint version to ask a server for, and which next when it declines. For one connection. */
final class Ladder {
    /** What we read and write, best first. 12 to 15 were never seen: their records cannot be known. */
    static final List<String> VERSIONS =
            List.of("16.0", "11.0", "10.0", "9.0", "8.0", "7.0", "6.0", "5.0", "4.0", "3.0");

    /** The highest that servers of 8.3 and 8.5 both take; 16.0 only adds fields few people look at. */
    static final String USUAL = "11.0";

    static final String NEWEST = VERSIONS.getFirst();

    private final List<String> tried = new ArrayList<>();
    private List<String> offered = List.of();

    Ladder(String wanted) {
        tried.add(wanted);
    }

    String current() {
        return tried.getLast();
    }

    /** Goes on to the best version the failure offers, or to the next lower one where it offers none; false: there is none. */
    boolean next(Frame failure) {
        List<String> named = Handshake.supportedVersions(failure);
        if (!named.isEmpty()) {
            offered = named;
        }
        int below = VERSIONS.indexOf(current());
        for (String version : VERSIONS) {
            boolean fits = offered.isEmpty() ? VERSIONS.indexOf(version) > below : offered.contains(version);
            if (fits && !tried.contains(version)) {
                return tried.add(version);
            }
        }
        return false;
    }

    /** What the server said it speaks, for people. */
    String offered() {
        return offered.isEmpty() ? RasMessage.VERSIONS_UNNAMED.text() : String.join(", ", offered);
    }
}
