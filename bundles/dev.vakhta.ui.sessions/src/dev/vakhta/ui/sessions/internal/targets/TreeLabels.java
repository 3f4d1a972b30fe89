package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.ui.sessions.internal.parts.Adapted;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;

/** Icons, names and the words behind them; the tooltip has the whole line where a narrow tree cuts it off, and what the server said. */
final class TreeLabels extends DelegatingStyledCellLabelProvider {
    private final TreeViewer viewer;

    TreeLabels(TreeViewer viewer) {
        super(new Styled());
        this.viewer = viewer;
    }

    @Override
    public @Nullable String getToolTipText(Object element) {
        AdministrationException failure = Adapted.to(AdministrationException.class, element);
        String more = failure == null ? ((Node) element).tip() : failure.serverText();
        return more == null ? (isCut(element) ? element.toString() : null) : element + "\n" + more;
    }

    private boolean isCut(Object element) {
        if (viewer.testFindItem(element) instanceof TreeItem item) {
            Rectangle bounds = item.getBounds();
            return bounds.x + bounds.width > viewer.getTree().getClientArea().width;
        }
        return false;
    }

    private static final class Styled extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            return ((Node) element).label();
        }

        @Override
        public @Nullable Image getImage(Object element) {
            return ((Node) element).image();
        }
    }
}
