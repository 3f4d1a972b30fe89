package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.ui.sessions.internal.parts.Adapted;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Icons, names and the words behind them; the tooltip has the whole line, which a narrow tree cuts off. */
final class TreeLabels extends DelegatingStyledCellLabelProvider {
    TreeLabels() {
        super(new Styled());
    }

    @Override
    public String getToolTipText(Object element) {
        AdministrationException failure = Adapted.to(AdministrationException.class, element);
        String serverText = failure == null ? null : failure.serverText();
        String sentence = failure == null ? element.toString() : failure.sentence();
        return serverText == null ? sentence : sentence + "\n" + serverText;
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
