package dev.vakhta.cli.internal.reach;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.reach.Reading.Place;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.filter.Filter;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.processing.Chosen;
import dev.vakhta.provider.AdministrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which objects of a kind are meant: all that fulfil everything said.
 *
 * @param ids ids or names, with an infobase also numbers; none: whatever the rest says
 * @param infobases names or ids; none: all
 */
public record RowChoice(Kind kind, List<String> ids, List<String> infobases, Filter filter) {
    /** Whether neither an object nor a condition was named. */
    public boolean saysNothing() {
        return ids.isEmpty() && filter.isEmpty();
    }

    /**
     * @throws Complaint an infobase that is nowhere, or an id that several objects share
     * @throws AdministrationException infobases are named, and could not be read
     */
    public List<Chosen> of(Reading reading) throws AdministrationException {
        checkInfobases(reading);
        List<Chosen> chosen = new ArrayList<>();
        for (Place place : reading.places()) {
            for (Row<?> row : place.rows()) {
                if (isNamed(row) && filter.matches(row)) {
                    chosen.add(new Chosen(place.handle(), row, !ids.isEmpty()));
                }
            }
        }
        for (String id : ids) {
            List<Row<?>> called = new ArrayList<>();
            reading.rows().filter(row -> isInside(row) && isCalled(row, id)).forEach(called::add);
            if (called.size() > 1) {
                String candidates = called.stream().map(this::describe).collect(Collectors.joining("; "));
                throw new Complaint(ReachMessage.AMBIGUOUS.text(id, candidates));
            }
        }
        return chosen;
    }

    /** How many rows are chosen, or are not, only until a second read tells whether their sessions hang. */
    public long undecided(Reading reading) {
        if (kind != Kind.SESSION || filter.isEmpty()) {
            return 0;
        }
        long count = 0;
        for (Place place : reading.places()) {
            ClusterView confirmed = SessionStates.confirmed(place.view());
            count += place.rows().stream()
                    .filter(this::isNamed)
                    .filter(row -> filter.matches(row) != filter.matches(new Row<>(confirmed, row.object())))
                    .count();
        }
        return count;
    }

    private String describe(Row<?> row) {
        return kind.describe(row) + ", " + row.cluster().targetName() + ", "
                + row.cluster().cluster().getName() + " (" + kind.id(row) + ")";
    }

    /** Those of the ids that nothing here is called by. */
    public List<String> missing(Reading reading) {
        return ids.stream()
                .filter(id -> reading.rows().noneMatch(row -> isInside(row) && isCalled(row, id)))
                .toList();
    }

    /** Whether it is one of those the condition is put to. */
    private boolean isNamed(Row<?> row) {
        return isInside(row) && (ids.isEmpty() || ids.stream().anyMatch(id -> isCalled(row, id)));
    }

    private boolean isCalled(Row<?> row, String id) {
        return kind.names(row, !infobases.isEmpty()).anyMatch(id::equalsIgnoreCase);
    }

    private boolean isInside(Row<?> row) {
        return infobases.isEmpty()
                || kind.infobaseNames(row).anyMatch(name -> infobases.stream().anyMatch(name::equalsIgnoreCase));
    }

    /** A misspelled infobase is not an empty one. */
    private void checkInfobases(Reading reading) throws AdministrationException {
        List<InfobaseSummary> all = reading.places().stream()
                .map(place -> place.view().infobases())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        for (String wanted : infobases) {
            boolean known = all.stream()
                    .anyMatch(infobase -> wanted.equalsIgnoreCase(infobase.getName())
                            || wanted.equalsIgnoreCase(infobase.getId().toString()));
            if (!known && !reading.troubles().isEmpty()) {
                throw reading.troubles().getFirst().why(); // nobody knows
            }
            if (!known) {
                String names = all.stream().map(InfobaseSummary::getName).collect(Collectors.joining(", "));
                throw new Complaint(ReachMessage.NO_INFOBASE.text(wanted, names));
            }
        }
    }
}
