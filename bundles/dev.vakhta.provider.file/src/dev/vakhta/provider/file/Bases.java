package dev.vakhta.provider.file;

import dev.vakhta.format.registry.RegisteredInfobase;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Stage;
import dev.vakhta.provider.file.Place.Group;
import dev.vakhta.provider.handle.Steps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** What the target's address is, once that is known; and work on what is there. Thread-safe. */
final class Bases {
    private static final String FIND = "file find";

    private final Caller caller;
    private final Path address;
    private volatile @Nullable Place known;

    Bases(Caller caller, Path address) {
        this.caller = caller;
        this.address = address;
    }

    /** Null: not yet. Never blocks. */
    @Nullable
    Place known() {
        return known;
    }

    /**
     * Looks anew, however long that takes.
     *
     * @param progress called on the calling thread
     */
    Place find(Consumer<Stage> progress, Cancel cancel) throws AdministrationException {
        return found(() -> caller.longCall(FIND, arguments(), cancel, pace -> find(progress, pace)));
    }

    private interface Finding {
        Place find() throws AdministrationException;
    }

    private Place found(Finding finding) throws AdministrationException {
        try {
            Place found = finding.find();
            known = found;
            return found;
        } catch (AdministrationException e) {
            caller.lost(e);
            throw e;
        }
    }

    private Place find(Consumer<Stage> progress, Pace pace) throws IOException, AdministrationException {
        Steps steps = new Steps(stage -> pace.tell(() -> progress.accept(stage)));
        return new Places(steps, pace).find(address);
    }

    private Map<String, String> arguments() {
        return Map.of("path", address.toString());
    }

    /** Looks if nobody did yet. */
    private Place place(Cancel cancel) throws AdministrationException {
        Place place = known;
        return place == null ? find(stage -> {}, cancel) : place;
    }

    /** As it is now; only a folder to be searched is as it was when it was connected to. */
    List<Group> groups(Cancel cancel) throws AdministrationException {
        Place place = known;
        if (place == null) {
            return find(stage -> {}, cancel).groups();
        }
        if (!place.isRoot()) {
            place = found(() -> caller.call(FIND, arguments(), cancel, pace -> find(stage -> {}, pace)));
        }
        return place.groups();
    }

    /** @param now whether it is looked for anew */
    Group group(UUID cluster, boolean now, Cancel cancel) throws AdministrationException {
        return (now ? groups(cancel) : place(cancel).groups())
                .stream()
                        .filter(group -> group.id().equals(cluster))
                        .findFirst()
                        .orElseThrow(() -> gone(cluster));
    }

    private AdministrationException gone(UUID id) {
        return new AdministrationException(FailureKind.NOT_FOUND, FileMessage.NOT_HERE.text(address, id));
    }

    /** A file infobase that was found; by its id alone, as that comes from its path. */
    FileBase base(UUID infobase, Cancel cancel) throws AdministrationException {
        Place place = place(cancel);
        if (place.isRegistry()) {
            throw new AdministrationException(FailureKind.UNSUPPORTED, FileMessage.STOPPED_CLUSTER.text());
        }
        return place.groups().stream()
                .flatMap(group -> group.bases().stream())
                .filter(base -> base.id().equals(infobase))
                .findFirst()
                .orElseThrow(() -> gone(infobase));
    }

    /** The infobase of a stopped cluster; null: it is none of those. */
    @Nullable
    RegisteredInfobase registered(UUID infobase, Cancel cancel) throws AdministrationException {
        if (place(cancel).isRegistry()) {
            for (Group group : groups(cancel)) {
                for (RegisteredInfobase registered : group.registered()) {
                    if (registered.id().equals(infobase)) {
                        return registered;
                    }
                }
            }
            throw gone(infobase);
        }
        return null;
    }

    /** Work on a base. */
    interface Work<A> {
        A on(FileBase base, Pace pace) throws IOException, AdministrationException;
    }

    <A> A with(String command, UUID infobase, Cancel cancel, Work<A> work) throws AdministrationException {
        return with(command, infobase, Map.of(), cancel, work);
    }

    /** @param shown for the journal, without secrets */
    <A> A with(String command, UUID infobase, Map<String, String> shown, Cancel cancel, Work<A> work)
            throws AdministrationException {
        FileBase base = base(infobase, cancel);
        return caller.call(command, arguments(base, shown), cancel, pace -> work.on(base, pace));
    }

    /** The same without a time limit. */
    <A> A withAll(String command, UUID infobase, Map<String, String> shown, Cancel cancel, Work<A> work)
            throws AdministrationException {
        FileBase base = base(infobase, cancel);
        return caller.longCall(command, arguments(base, shown), cancel, pace -> work.on(base, pace));
    }

    private static Map<String, String> arguments(FileBase base, Map<String, String> shown) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("path", base.folder().toString());
        all.putAll(shown);
        return all;
    }

    <A> A call(String command, Cancel cancel, Caller.Work<A> work) throws AdministrationException {
        return caller.call(command, arguments(), cancel, work);
    }
}
