package dev.vakhta.processing;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is the person's own among sessions and connections: of this computer and, where several people share it as on a terminal server,
 * of the users he named. It is marked, and left out of everything that was not chosen by itself. Thread-safe.
 */
public final class Mine {
    /** Says what this computer is called, for tests and for people behind a terminal server. */
    public static final String COMPUTER = "vakhta.computer";

    private static volatile @Nullable String computer;
    private static volatile Set<String> users = Set.of();

    private Mine() {}

    /** Finds out what this computer is called; may ask a name server, so not for the UI thread. Before that nothing is anybody's own. */
    public static void learn() {
        if (computer == null) {
            String told = System.getProperty(COMPUTER);
            computer = told == null ? nameOfComputer() : told;
        }
    }

    private static String nameOfComputer() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceFirst("\\..*", "");
        } catch (UnknownHostException e) {
            return ""; // a computer without a name has no sessions that could be told from others
        }
    }

    /** @param names of users of infobases; none: everybody on this computer is me */
    public static void users(Set<String> names) {
        users = names.stream().map(Mine::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a session, or what belongs to one, is the person's own. */
    public static boolean is(Row<?> row) {
        String here = computer;
        return here != null
                && !here.isEmpty()
                && here.equalsIgnoreCase(text(row, "host").replaceFirst("\\..*", ""))
                && (users.isEmpty() || users.contains(fold(text(row, "user-name"))));
    }

    private static String text(Row<?> row, String key) {
        Column column = Columns.find(row.object().eClass(), key);
        return column == null ? "" : column.exact(row);
    }
}
