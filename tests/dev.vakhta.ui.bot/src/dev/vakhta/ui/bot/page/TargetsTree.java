package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Popup;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.table.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of targets. Its items are named by how their text begins. */
public final class TargetsTree extends View {
    public static final String NEW = "dev.vakhta.ui.sessions.targetNew";
    public static final String CONNECT = "dev.vakhta.ui.sessions.connect";
    public static final String DISCONNECT = "dev.vakhta.ui.sessions.disconnect";

    /** Where JFace keeps how a label is drawn. */
    private static final String STYLES = "org.eclipse.jfacestyled_label_key_0";

    public TargetsTree() {
        super(Places.TARGETS);
    }

    private Tree tree() {
        return Widgets.all(area(), Tree.class).getFirst();
    }

    /** The texts of all that can be seen, from the top, indented by their depth. */
    public List<String> lines() {
        return Ui.get(() -> {
            List<String> lines = new ArrayList<>();
            for (TreeItem root : tree().getItems()) {
                collect(root, "", lines);
            }
            return lines;
        });
    }

    private static void collect(TreeItem item, String indent, List<String> lines) {
        lines.add(indent + item.getText());
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                collect(child, indent + "  ", lines);
            }
        }
    }

    private Optional<TreeItem> item(String... path) {
        TreeItem[] among = tree().getItems();
        TreeItem found = null;
        for (String name : path) {
            Optional<TreeItem> next = Arrays.stream(among)
                    .filter(item -> item.getText().strip().startsWith(name))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found = next.get();
            among = found.getItems();
        }
        return Optional.ofNullable(found);
    }

    private TreeItem need(String... path) {
        return Wait.value("the line " + String.join(" / ", path) + " in the tree", () -> item(path));
    }

    public boolean has(String... path) {
        return Ui.get(() -> item(path).isPresent());
    }

    /** The whole line. */
    public String text(String... path) {
        need(path);
        return Ui.get(() -> item(path).map(TreeItem::getText).orElse(""));
    }

    public Image image(String... path) {
        need(path);
        return Ui.get(() -> item(path).orElseThrow().getImage());
    }

    /** What is said of a line while the mouse waits on it; empty: nothing. */
    public String tip(String... path) {
        need(path);
        return Ui.get(() -> {
            TreeViewer viewer = (TreeViewer) part().getSite().getSelectionProvider();
            String tip = viewer.getLabelProvider(0)
                    .getToolTipText(item(path).orElseThrow().getData());
            return tip == null ? "" : tip;
        });
    }

    public void select(String... path) {
        need(path);
        Ui.run(() -> {
            TreeItem item = item(path).orElseThrow();
            tree().setSelection(item);
            Widgets.select(tree(), item);
        });
    }

    /** Several lines at once, each by its path. */
    public void select(List<String[]> paths) {
        paths.forEach(this::need);
        Ui.run(() -> {
            TreeItem[] items =
                    paths.stream().map(path -> item(path).orElseThrow()).toArray(TreeItem[]::new);
            tree().setSelection(items);
            Widgets.select(tree(), items[0]);
        });
    }

    /** What a person sees selected, what the viewer takes for it, and what it last told: where they differ somebody was not told. */
    private String selected() {
        ISelectionProvider viewer = part().getSite().getSelectionProvider();
        List<String> seen =
                Arrays.stream(tree().getSelection()).map(TreeItem::getText).toList();
        return "the tree has " + seen + ", its viewer " + viewer.getSelection() + ", and told " + told();
    }

    private Object told() {
        return part().getSite().getWorkbenchWindow().getSelectionService().getSelection(Places.TARGETS);
    }

    /** Gives a command on some lines, each by its path, as soon as it can be given; does not wait for what comes of it. */
    public void give(String command, List<String[]> paths) {
        select(paths);
        Wait.until(() -> command + " can be given for " + chosen() + ", where " + selected(), () -> canDo(command));
        start(command);
    }

    public void deselect() {
        Ui.run(() -> {
            tree().deselectAll();
            Widgets.select(tree(), null);
        });
    }

    /** Opens a branch. */
    public void expand(String... path) {
        need(path);
        Ui.run(() -> {
            TreeItem item = item(path).orElseThrow();
            if (!item.getExpanded()) {
                Event event = new Event();
                event.item = item;
                tree().notifyListeners(SWT.Expand, event);
                item.setExpanded(true);
            }
        });
    }

    /** Double click or Enter; does not wait for what comes of it. */
    public void open(String... path) {
        select(path);
        Ui.post(() -> Widgets.open(tree(), item(path).orElseThrow()));
    }

    /** Does what the node of a failure offers: tries again, or signs in. It is the first one under its place. */
    public void openFailure(String... path) {
        need(path);
        Ui.post(() -> {
            TreeItem failure = item(path).orElseThrow().getItem(0);
            tree().setSelection(failure);
            Widgets.select(tree(), failure);
            Widgets.open(tree(), failure);
        });
    }

    /** Whether its name is drawn in another colour than the usual one. */
    public boolean isGrey(String... path) {
        return Ui.get(() -> item(path).orElseThrow().getData(STYLES) instanceof StyleRange[] styles
                && styles.length > 0
                && styles[0].start == 0
                && styles[0].foreground != null);
    }

    /** The labels of the context menu; those that can be chosen. */
    public List<String> enabledActions() {
        return Ui.get(() -> {
            List<String> labels = Popup.itemsOf(tree()).stream()
                    .filter(item -> item.isEnabled() && !item.getText().isEmpty())
                    .map(item -> Widgets.plain(item.getText()))
                    .toList();
            Popup.close(tree());
            return labels;
        });
    }
}
