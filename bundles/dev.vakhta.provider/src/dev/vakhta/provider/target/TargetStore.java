package dev.vakhta.provider.target;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.cluster.Targets;
import dev.vakhta.provider.files.Exclusive;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The saved targets, {@code targets.xmi} in the person's configuration directory. Every change reads the file anew under a lock, so
 * that a window and a command line may change it at once; it is written beside, the old one kept as {@code .bak}, and moved into place.
 */
public final class TargetStore {
    private final Path file;

    public TargetStore(UserDirectories directories) {
        this.file = directories.config().resolve("targets.xmi");
    }

    /**
     * Copies of what is saved; empty when nothing is.
     *
     * @throws IOException the file is there and cannot be read; it is left as it is
     */
    public List<Target> targets() throws IOException {
        return List.copyOf(load().getTargets());
    }

    /** By id, or by name whatever its letter case. */
    public Optional<Target> find(String idOrName) throws IOException {
        return find(targets(), idOrName);
    }

    /**
     * Saves a copy of a new target; gives it an id where it has none.
     *
     * @throws IllegalArgumentException its name, whatever the letter case, or its id is taken; the message says so to people
     */
    public void add(Target target) throws IOException {
        if (target.getId() == null) {
            target.setId(UUID.randomUUID().toString());
        }
        change(all -> {
            if (find(all, target.getId()).or(() -> find(all, target.getName())).isPresent()) {
                throw new IllegalArgumentException(TargetMessage.TARGET_EXISTS.text(target.getName()));
            }
            return all.add(EcoreUtil.copy(target));
        });
    }

    /**
     * Saves a copy of a target in the place of the one with the same id, or as {@link #add} where there is none.
     *
     * @throws IllegalArgumentException another one has its name, whatever the letter case; the message says so to people
     */
    public void save(Target target) throws IOException {
        String id = target.getId();
        if (id == null) {
            add(target);
            return;
        }
        change(all -> {
            Predicate<Target> same = one -> id.equals(one.getId());
            List<Target> others = all.stream().filter(same.negate()).toList();
            if (find(others, id).or(() -> find(others, target.getName())).isPresent()) {
                throw new IllegalArgumentException(TargetMessage.TARGET_EXISTS.text(target.getName()));
            }
            Target copy = EcoreUtil.copy(target);
            Optional<Target> before = all.stream().filter(same).findFirst();
            before.ifPresentOrElse(one -> all.set(all.indexOf(one), copy), () -> all.add(copy));
            return true;
        });
    }

    /** @return whether there was one */
    public boolean remove(String idOrName) throws IOException {
        return change(all -> find(all, idOrName).map(all::remove).orElse(false));
    }

    private static Optional<Target> find(List<Target> among, @Nullable String idOrName) {
        return idOrName == null
                ? Optional.empty()
                : among.stream()
                        .filter(target ->
                                idOrName.equals(target.getId()) || idOrName.equalsIgnoreCase(target.getName()))
                        .findFirst();
    }

    /** @param change tells whether it changed anything */
    private boolean change(Predicate<List<Target>> change) throws IOException {
        try (Exclusive alone = Exclusive.on(file.resolveSibling("targets.lock"))) {
            Targets targets = load();
            boolean changed = change.test(targets.getTargets());
            if (changed) {
                save(targets);
            }
            return changed;
        }
    }

    private Targets load() throws IOException {
        if (!Files.exists(file)) {
            return ClusterFactory.eINSTANCE.createTargets();
        }
        Resource resource = resource();
        // A stream of Files, not of EMF: Windows lets the file be replaced while it is open.
        try (InputStream in = Files.newInputStream(file)) {
            resource.load(in, Map.of());
            return (Targets) resource.getContents().remove(0);
        } catch (IOException | RuntimeException e) { // the latter of EMF, or because there is something else in it
            throw new IOException(TargetMessage.TARGETS_UNREADABLE.text(file), e);
        }
    }

    private void save(Targets targets) throws IOException {
        Resource resource = resource();
        resource.getContents().add(targets);
        Path beside = file.resolveSibling("targets.new");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                resource.save(out, Map.of());
            }
            if (Files.exists(file)) {
                Files.copy(file, file.resolveSibling("targets.xmi.bak"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Resource resource() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ClusterPackage.eNS_URI, ClusterPackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.setEncoding("UTF-8");
        set.getResources().add(resource);
        return resource;
    }
}
