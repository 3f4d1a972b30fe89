package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.ui.live.InfobaseId;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The tree itself: shows what is known, touches the widget only where that is something new. UI thread. */
final class TargetTree {
    /** What of a node is seen, and whose it is. */
    private record Line(
            String key, String label, Image image, @Nullable LiveTarget live) {}

    private final TreeViewer viewer;
    private final Expansion expansion;
    private List<Line> shown = List.of();
    private boolean seen;

    TargetTree(Composite parent, Expansion expansion) {
        this.expansion = expansion;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new TreeContent());
        viewer.setLabelProvider(new TreeLabels(viewer));
        viewer.addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                turned((Node) event.getElement(), true);
            }

            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                turned((Node) event.getElement(), false);
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        Tree tree = viewer.getTree();
        tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID < 0) { // the tree; its items have their texts
                    event.result = Messages.TREE.text();
                }
            }
        });
        viewer.setInput(this);
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Opens a branch, or closes it. */
    void turn(Node node) {
        boolean open = !viewer.getExpandedState(node);
        viewer.setExpandedState(node, open);
        turned(node, open);
    }

    private void turned(Node node, boolean open) {
        expansion.set(node, open);
        viewer.getTree().getDisplay().asyncExec(() -> {
            if (!viewer.getTree().isDisposed()) {
                refresh();
            }
        });
    }

    /**
     * Shows what is known now; asks for what is open and was not read.
     *
     * @return whether there is anything new to see
     */
    boolean refresh() {
        List<Node> open = new ArrayList<>();
        List<Line> now = new ArrayList<>();
        List<Node> roots = Roots.of(Live.get().targets());
        roots.forEach(node -> walk(node, now, open));
        boolean news = !now.equals(shown);
        if (news) {
            shown = now;
            viewer.getTree().setRedraw(false);
            try {
                IStructuredSelection selected = viewer.getStructuredSelection();
                viewer.refresh();
                open.forEach(node -> viewer.setExpandedState(node, true));
                // GTK 3 selects a branch's line "reading" in place of what was closed or open around it
                if (!viewer.getStructuredSelection().equals(selected)) {
                    viewer.setSelection(selected);
                }
            } finally {
                viewer.getTree().setRedraw(true);
            }
        }
        open.forEach(Node::opened);
        look(open);
        return news;
    }

    /** Whether somebody sees it: otherwise nothing is read for it. */
    void seen(boolean now) {
        seen = now;
        refresh();
    }

    /** The locks of infobases in open branches are read while they are there. */
    private void look(List<Node> open) {
        Map<LiveTarget, Set<InfobaseId>> infobases = new HashMap<>();
        for (Node node : open) {
            if (seen && node instanceof FolderNode folder) {
                infobases
                        .computeIfAbsent(folder.target(), any -> new LinkedHashSet<>())
                        .addAll(folder.infobases());
            }
        }
        Live.get().targets().forEach(target -> target.look(this, infobases.getOrDefault(target, Set.of())));
    }

    private void walk(Node node, List<Line> lines, List<Node> open) {
        lines.add(new Line(node.key(), node.toString(), node.image(), node.live()));
        if (expansion.isOpen(node)) {
            open.add(node);
            node.children().forEach(child -> walk(child, lines, open));
        }
    }
}
