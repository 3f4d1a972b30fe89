package dev.vakhta.ui.table;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Which columns are shown: all of a class in their chapters, each with its explanation. */
public final class ColumnChooser extends TitleAreaDialog {
    private static final int DEFAULTS = IDialogConstants.CLIENT_ID + 1;

    private final EClass type;
    private final Set<Column> chosen;
    private Tree tree;
    private Text search;
    private Label explanation;

    /** @param chosen what is shown now, in its order */
    public ColumnChooser(Shell parent, EClass type, List<Column> chosen) {
        super(parent);
        this.type = type;
        this.chosen = new LinkedHashSet<>(chosen);
        setHelpAvailable(false);
    }

    /** What shall be shown: those that were there in their order, then the new ones; never none. */
    public List<Column> chosen() {
        return chosen.isEmpty() ? Columns.shown(type) : List.copyOf(chosen);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TableMessage.CHOOSER_TITLE.text());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TableMessage.CHOOSER_TITLE.text());
        setMessage(TableMessage.CHOOSER_HINT.text());
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(convertWidthInCharsToPixels(110), 420)
                .applyTo(area);
        GridLayoutFactory.swtDefaults().applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TableMessage.CHOOSER_SEARCH.text());
        search.addListener(SWT.Modify, event -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new Tree(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        createTreeColumn(convertWidthInCharsToPixels(42));
        createTreeColumn(convertWidthInCharsToPixels(160));
        tree.addListener(SWT.Selection, this::ticked);
        explanation = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, convertHeightInCharsToPixels(3))
                .applyTo(explanation);
        fill();
        return area;
    }

    private void createTreeColumn(int width) {
        new TreeColumn(tree, SWT.LEFT).setWidth(width);
    }

    private void fill() {
        String wanted = search.getText().toLowerCase(Locale.ROOT);
        tree.setRedraw(false);
        tree.removeAll();
        Map<String, List<Column>> chapters = new LinkedHashMap<>();
        Columns.of(type).stream()
                .filter(column -> !column.secret())
                .filter(column -> (column.label() + " " + column.key() + " " + column.explanation())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .forEach(column -> chapters.computeIfAbsent(column.groupLabel(), any -> new ArrayList<>())
                        .add(column));
        chapters.forEach(this::chapter);
        tree.setRedraw(true);
    }

    private void chapter(String name, List<Column> columns) {
        TreeItem chapter = new TreeItem(tree, SWT.NONE);
        chapter.setText(name);
        for (Column column : columns) {
            TreeItem item = new TreeItem(chapter, SWT.NONE);
            item.setText(new String[] {column.label(), column.explanation()});
            item.setData(column);
            item.setChecked(chosen.contains(column));
        }
        showState(chapter);
        chapter.setExpanded(true);
    }

    private static void showState(TreeItem chapter) {
        long ticked =
                Arrays.stream(chapter.getItems()).filter(TreeItem::getChecked).count();
        chapter.setChecked(ticked > 0);
        chapter.setGrayed(ticked > 0 && ticked < chapter.getItemCount());
    }

    private void ticked(Event event) {
        explanation.setText(event.item.getData() instanceof Column column ? column.explanation() : "");
        if (event.detail == SWT.CHECK && event.item instanceof TreeItem item) {
            if (item.getParentItem() == null) {
                for (TreeItem inner : item.getItems()) {
                    inner.setChecked(item.getChecked());
                    keep(inner);
                }
                showState(item);
            } else {
                keep(item);
                showState(item.getParentItem());
            }
        }
    }

    private void keep(TreeItem item) {
        if (item.getChecked()) {
            chosen.add((Column) item.getData());
        } else {
            chosen.remove(item.getData());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, DEFAULTS, TableMessage.CHOOSER_DEFAULTS.text(), false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == DEFAULTS) {
            chosen.clear();
            chosen.addAll(Columns.shown(type));
            fill();
        } else {
            super.buttonPressed(button);
        }
    }
}
