package dev.vakhta.ui.sessions.internal.targets;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

/** Which branches are open: those that open by themselves, but for what the person said. Kept over restarts. */
final class Expansion {
    private static final String BRANCHES = "branches";
    private static final String TURNED = "turned";

    /** Keys of nodes that are not as they would be by themselves. */
    private final Set<String> turned = new HashSet<>();

    boolean isOpen(Node node) {
        return node.hasChildren() && node.opensItself() != turned.contains(node.key());
    }

    void set(Node node, boolean open) {
        if (open == node.opensItself()) {
            turned.remove(node.key());
        } else {
            turned.add(node.key());
        }
    }

    void save(IMemento memento) {
        IMemento branches = memento.createChild(BRANCHES);
        turned.stream().sorted().forEach(key -> branches.createChild(TURNED).putTextData(key));
    }

    /** @return whether all of it could be read; if not, everything is as it would be by itself */
    boolean restore(@Nullable IMemento memento) {
        IMemento branches = memento == null ? null : memento.getChild(BRANCHES);
        if (branches == null) {
            return memento == null;
        }
        Arrays.stream(branches.getChildren(TURNED)).forEach(child -> turned.add(child.getTextData()));
        boolean good = !turned.contains(null);
        if (!good) {
            turned.clear();
        }
        return good;
    }
}
