package dev.vakhta.cli.internal.reach;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.reading.ClusterReading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was read of all targets and clusters asked, and what could not be. */
public record Reading(List<Place> places, List<Trouble> troubles) {
    /** One cluster. */
    public record Place(Handle handle, ClusterReading read, List<? extends Row<?>> rows) {
        public ClusterView view() {
            return read.view();
        }
    }

    /**
     * Something not read.
     *
     * @param where target, and cluster if it got that far
     * @param side only names and states suffer from it; the objects asked for are there
     */
    public record Trouble(String where, AdministrationException why, boolean side) {}

    static Reading of(List<Reading> all) {
        return new Reading(
                all.stream().flatMap(one -> one.places().stream()).toList(),
                all.stream().flatMap(one -> one.troubles().stream()).toList());
    }

    public Stream<? extends Row<?>> rows() {
        return places.stream().flatMap(place -> place.rows().stream());
    }

    /** Says what could not be read, a sentence each. */
    public void complain(Terminal terminal) {
        for (Trouble trouble : troubles) {
            ReachMessage how = trouble.side() ? ReachMessage.SIDE_TROUBLE : ReachMessage.TROUBLE;
            terminal.err().println(how.text(trouble.where(), trouble.why().sentence()));
            String server = trouble.why().serverText();
            if (server != null && !server.isBlank()) {
                terminal.err().println("  " + Terminal.oneLine(server));
            }
            Level level = trouble.why().level();
            if (trouble.why().kind() == FailureKind.NOT_AUTHENTICATED && level != null && !terminal.interactive()) {
                terminal.err()
                        .println(ReachMessage.HOW_TO_LOG_IN.text(level.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    public ExitCode exitCode() {
        if (troubles.stream().allMatch(Trouble::side)) {
            return ExitCode.DONE;
        }
        return places.isEmpty() ? ExitCode.FAILED : ExitCode.PARTLY;
    }
}
