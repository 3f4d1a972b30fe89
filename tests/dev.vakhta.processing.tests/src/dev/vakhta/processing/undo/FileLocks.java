package dev.vakhta.processing.undo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Locks of a server whose state is a file for each infobase: what it was told outlives whoever told it. */
public final class FileLocks implements SessionLockAdmin {
    /** What it was told to change, in the order it was. */
    public final List<Change<Infobase>> sent = Collections.synchronizedList(new ArrayList<>());
    /** Thrown instead of changing anything. */
    public @Nullable AdministrationException declines;
    /** Thrown after it has changed. */
    public @Nullable AdministrationException silent;
    /** Thrown instead of showing anything. */
    public @Nullable AdministrationException unreadable;
    /** Accepted and not taken. */
    public @Nullable EStructuralFeature ignored;
    /** There is no such lock, and it is not shown therefore. */
    public @Nullable EStructuralFeature lacking;
    /** Not shown. */
    public @Nullable EStructuralFeature hidden;

    private final Path folder;
    private final Runnable boundary;

    public FileLocks(Path folder, Runnable boundary) {
        this.folder = folder;
        this.boundary = boundary;
    }

    @Override
    public @Nullable String lacks(EStructuralFeature field) {
        return field == lacking ? "no such lock" : null;
    }

    /** An open infobase, as they are made. */
    public static Infobase open() {
        Infobase infobase = ClusterFactory.eINSTANCE.createInfobase();
        infobase.setSessionsDeny(false);
        infobase.setScheduledJobsDeny(false);
        return infobase;
    }

    /** The fields that are not the same, by the names people know; an empty text is one that is not set. */
    public static String difference(Infobase one, Infobase other) {
        return FIELDS.stream()
                .filter(field -> !LockTexts.same(one.eGet(field), other.eGet(field)))
                .map(field -> Field.of(field).key())
                .collect(Collectors.joining(", "));
    }

    /** As it is on disk, whoever asks. */
    public Infobase now(UUID infobase) {
        Properties stored = new Properties();
        Infobase now = open();
        try {
            if (Files.exists(file(infobase))) {
                try (Reader in = Files.newBufferedReader(file(infobase))) {
                    stored.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (EStructuralFeature field : FIELDS) {
            String text = stored.getProperty(Field.of(field).key());
            if (text != null) {
                Class<?> type = field.getEType().getInstanceClass();
                now.eSet(
                        field,
                        type == boolean.class
                                ? Boolean.valueOf(text)
                                : type == LocalDateTime.class ? LocalDateTime.parse(text) : text);
            }
        }
        return now;
    }

    /** Somebody changes it behind everybody's back. */
    public void set(UUID infobase, Change<Infobase> change) {
        Infobase next = now(infobase);
        change.applyTo(next);
        Properties stored = new Properties();
        for (EStructuralFeature field : FIELDS) {
            Object value = next.eGet(field);
            if (value != null) {
                stored.setProperty(Field.of(field).key(), value.toString());
            }
        }
        Path beside = folder.resolve(infobase + ".new");
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(beside)) {
                stored.store(out, null);
            }
            Files.move(beside, file(infobase), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID infobase) {
        return folder.resolve(infobase + ".properties");
    }

    @Override
    public Infobase locks(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        AdministrationException why = unreadable;
        if (why != null) {
            throw why;
        }
        Infobase now = now(infobase);
        EStructuralFeature secret = hidden;
        if (secret != null) {
            now.eUnset(secret);
        }
        return now;
    }

    @Override
    public Applied<Infobase> changeLocks(UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        boundary.run();
        sent.add(change);
        AdministrationException no = declines;
        if (no != null) {
            throw no;
        }
        Change<Infobase> taken = change;
        EStructuralFeature not = ignored;
        if (not != null && change.values().containsKey(not)) {
            taken = change.with(not, now(infobase).eGet(not));
        }
        set(infobase, taken);
        boundary.run();
        AdministrationException nothing = silent;
        if (nothing != null) {
            throw nothing;
        }
        return Applied.of(change, () -> {}, () -> locks(cluster, infobase, cancel));
    }
}
