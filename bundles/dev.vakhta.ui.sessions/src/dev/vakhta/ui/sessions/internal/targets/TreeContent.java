package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.ui.live.Live;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Nodes made anew from what is known at the moment. */
final class TreeContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return Roots.of(Live.get().targets()).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Node) parent).children().toArray();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return ((Node) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return ((Node) element).hasChildren();
    }
}
