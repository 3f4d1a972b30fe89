package dev.vakhta.cli.internal.reach;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.reach.Reading.Place;
import dev.vakhta.cli.internal.reach.Reading.Trouble;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.Thresholds;
import dev.vakhta.model.text.Human;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.provider.reading.SideBySide;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** The ways to the targets of one command; asks them all at once, and in each all clusters. Closing it gives everything back. */
public final class Reach implements AutoCloseable {
    private final Surroundings around;
    private final Environment environment;
    private final List<Target> targets;
    private final List<String> clusters;
    private final Queue<Handle> handles = new ConcurrentLinkedQueue<>();

    /** @param clusters names or ids; none: all there are */
    public Reach(Surroundings around, Environment environment, List<Target> targets, List<String> clusters) {
        this.around = around;
        this.environment = environment;
        this.targets = targets;
        this.clusters = clusters;
    }

    public List<Target> targets() {
        return targets;
    }

    /** The way to a target, the same at every call. */
    public Handle handle(Target target) throws AdministrationException {
        for (Handle handle : handles) {
            if (handle.target() == target) {
                return handle;
            }
        }
        Handle made = around.installed().provider(target).handle(target, environment);
        handles.add(made);
        return made;
    }

    /**
     * Reads what rows are chosen from; where it takes two reads to tell whether a session hangs, and the choice turns on that, says so
     * and reads again.
     *
     * @throws Complaint a cluster that was named is nowhere, or a name fits several
     * @throws AdministrationException CANCELLED between the two
     */
    public Reading read(RowChoice choice) throws AdministrationException {
        Reading first = read(choice.kind());
        long suspected = choice.undecided(first);
        if (suspected == 0) {
            return first;
        }
        Duration wait = Thresholds.current().again();
        PrintStream err = around.terminal().err();
        err.println(ProcessingMessage.READS_AGAIN.text(suspected, Human.duration(wait)));
        err.flush();
        around.cancel().pause(wait);
        return again(first, choice.kind().parts());
    }

    /** Of those clusters only that could be read: whoever was asked for a password in vain is not asked twice. */
    private Reading again(Reading first, List<Part<?, ?>> parts) {
        Stream<Reading> unread = Stream.of(new Reading(
                List.of(),
                first.troubles().stream().filter(trouble -> !trouble.side()).toList()));
        Stream<Reading> second = SideBySide.each(
                first.places(), place -> read(place.handle(), place.view().cluster(), parts, place.read()))
                .stream();
        return Reading.of(Stream.concat(unread, second).toList());
    }

    /**
     * Reads one kind of objects everywhere.
     *
     * @param more lists read beside those the kind needs itself
     * @throws Complaint a cluster that was named is nowhere, or a name fits several
     */
    public Reading read(Kind kind, Part<?, ?>... more) {
        Queue<Cluster> seen = new ConcurrentLinkedQueue<>();
        List<Part<?, ?>> parts =
                Stream.concat(kind.parts().stream(), Stream.of(more)).distinct().toList();
        Reading reading = Reading.of(SideBySide.each(targets, target -> read(target, parts, seen)));
        Set<String> missing = new TreeSet<>(clusters);
        missing.removeIf(name -> seen.stream().anyMatch(cluster -> isCalled(cluster, name)));
        if (!missing.isEmpty() && reading.troubles().isEmpty()) {
            throw new Complaint(ReachMessage.NO_CLUSTER.text(String.join(", ", missing), names(seen.stream())));
        }
        return reading;
    }

    private Reading read(Target target, List<Part<?, ?>> parts, Queue<Cluster> seen) {
        try {
            Handle handle = handle(target);
            List<Cluster> all = handle.facet(ClusterList.class).orThrow().clusters(around.cancel());
            seen.addAll(all);
            return Reading.of(SideBySide.each(chosen(all), cluster -> read(handle, cluster, parts, null)));
        } catch (AdministrationException e) {
            return new Reading(List.of(), List.of(new Trouble(target.getName(), e, false)));
        }
    }

    private Reading read(Handle handle, Cluster cluster, List<Part<?, ?>> parts, @Nullable ClusterReading earlier) {
        Target target = handle.target();
        ClusterReading read = ClusterReading.read(handle, cluster, parts, earlier, around.cancel());
        List<Trouble> troubles = new ArrayList<>();
        for (Part<?, ?> part : parts) {
            AdministrationException failure = read.failure(part);
            boolean side = part != parts.getFirst();
            // a folder has no working processes, and nobody misses their names
            if (failure != null && !(side && failure.kind() == FailureKind.UNSUPPORTED)) {
                troubles.add(new Trouble(target.getName() + ", " + cluster.getName(), failure, side));
            }
        }
        if (troubles.stream().anyMatch(trouble -> !trouble.side())) {
            return new Reading(List.of(), troubles.subList(0, 1)); // the others failed for the same reason
        }
        List<? extends EObject> objects = parts.isEmpty() ? List.of(cluster) : read.objects(parts.getFirst());
        List<? extends Row<?>> rows = read.view().rows(objects);
        return new Reading(List.of(new Place(handle, read, rows)), troubles);
    }

    private List<Cluster> chosen(List<Cluster> all) {
        if (clusters.isEmpty()) {
            return all;
        }
        List<Cluster> chosen = new ArrayList<>();
        for (String name : clusters) {
            List<Cluster> called =
                    all.stream().filter(cluster -> isCalled(cluster, name)).toList();
            if (called.size() > 1) {
                throw new Complaint(ReachMessage.AMBIGUOUS.text(name, names(called.stream())));
            }
            called.stream().filter(cluster -> !chosen.contains(cluster)).forEach(chosen::add);
        }
        return chosen;
    }

    private static boolean isCalled(Cluster cluster, String name) {
        return name.equalsIgnoreCase(cluster.getName())
                || name.equalsIgnoreCase(cluster.getId().toString());
    }

    private static String names(Stream<Cluster> clusters) {
        return clusters.map(cluster -> cluster.getName() + " (" + cluster.getId() + ")")
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        handles.forEach(Handle::close);
    }
}
