package dev.vakhta.ui.table;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.filter.Filter;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.widgets.Composite;

/** The filter of a table of the model's objects; offers names of fields, with their headers and explanations. */
public final class QuickFilter extends FilterField<Filter> {
    public QuickFilter(Composite parent, EClass type) {
        super(
                parent,
                (type == Literals.INFOBASE ? TableMessage.FILTER_HINT_INFOBASES : TableMessage.FILTER_HINT).text(),
                TableMessage.FILTER_HELP.text(),
                text -> Filter.parse(text, type),
                word -> proposals(type, word));
    }

    private static List<IContentProposal> proposals(EClass type, String word) {
        return Columns.of(type).stream()
                .filter(column -> !column.secret())
                .filter(column -> column.key().startsWith(word)
                        || column.label().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                .map(QuickFilter::proposal)
                .toList();
    }

    private static IContentProposal proposal(Column column) {
        return new ContentProposal(
                column.key() + (column.ordered() ? ":>" : ":"),
                column.key() + "  " + column.label(),
                column.explanation());
    }
}
