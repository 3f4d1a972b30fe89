package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.model.fields.Row;
import dev.vakhta.ui.form.EmptyState;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Arranged;
import dev.vakhta.ui.rows.Expansion;
import dev.vakhta.ui.rows.Grouping;
import dev.vakhta.ui.rows.Line;
import dev.vakhta.ui.table.FilterMenu;
import dev.vakhta.ui.table.KeptFilters;
import dev.vakhta.ui.table.LineTable;
import dev.vakhta.ui.table.QuickFilter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The controls of a table's view: filter, grouping and count above, below them the table or what stands in its place. */
final class ObjectsTable {
    private final Composite area;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final QuickFilter filter;
    private final Label count;
    private final ToolItem grouping;
    private final Label trouble;
    private final LineTable table;
    private final EmptyState empty;

    ObjectsTable(Composite parent, Subject subject, Expansion expansion, Predicate<Row<?>> mine) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(6, 2)
                .spacing(8, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        filter = new QuickFilter(head, subject.type());
        GridDataFactory.fillDefaults()
                .indent(8, 0)
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(filter.control());
        ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        new FilterMenu(bar, filter, KeptFilters.of(subject.type())).create();
        grouping = new ToolItem(bar, SWT.DROP_DOWN);
        grouping.setImage(Icon.GROUP.image());
        grouping.setToolTipText(ObjectsMessage.GROUP_HINT.text());
        count = new Label(head, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        trouble = new Label(area, SWT.WRAP);
        trouble.setForeground(JFaceColors.getErrorText(area.getDisplay()));
        GridDataFactory.fillDefaults()
                .indent(16, 0)
                .grab(true, false)
                .exclude(true)
                .applyTo(trouble);
        trouble.setVisible(false);
        filter.onTrouble(this::showTrouble);
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        table = new LineTable(body, expansion, mine);
        empty = new EmptyState(body);
        stack.topControl = empty.control();
    }

    /** Lets a person choose among groupings. */
    void offerGroupings(List<Grouping> all, Consumer<Grouping> chosen) {
        Menu menu = new Menu(area.getShell(), SWT.POP_UP);
        grouping.addDisposeListener(event -> menu.dispose());
        for (Grouping one : all) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(label(one));
            item.addListener(SWT.Selection, event -> chosen.accept(one));
        }
        grouping.addListener(SWT.Selection, event -> FilterMenu.open(menu, grouping));
    }

    static String label(Grouping grouping) {
        var by = grouping.by();
        return by == null ? ObjectsMessage.GROUP_FLAT.text() : by.label();
    }

    void showGrouping(Grouping now) {
        grouping.setText(now.by() == null ? label(now) : ObjectsMessage.GROUP_BY.text(label(now)));
        area.layout(true, true);
    }

    /** What of the filter cannot be understood, or of what was saved; null: all can. */
    void showTrouble(@Nullable String sentence) {
        boolean wrong = sentence != null;
        trouble.setText(wrong ? sentence : "");
        trouble.setVisible(wrong);
        ((GridData) trouble.getLayoutData()).exclude = !wrong;
        area.layout();
    }

    void showCount(String text) {
        if (!text.equals(count.getText())) {
            count.setText(text);
            count.setToolTipText(text);
            count.getParent().layout();
        }
    }

    /** The table where it has lines, otherwise what the caller says in its place. */
    void show(Arranged arranged, List<Line> lines, Runnable sayEmpty) {
        table.show(
                lines,
                line -> line instanceof Line.OfRow row
                        && arranged.set().stale().containsKey(row.row().cluster()));
        if (lines.isEmpty()) {
            sayEmpty.run();
        }
        Control top = lines.isEmpty() ? empty.control() : table.area();
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout();
        }
    }

    QuickFilter filter() {
        return filter;
    }

    LineTable table() {
        return table;
    }

    EmptyState empty() {
        return empty;
    }

    /** Puts the focus where keys do something. */
    void focus() {
        if (stack.topControl == table.area()) {
            table.control().setFocus();
        } else {
            empty.control().setFocus();
        }
    }
}
