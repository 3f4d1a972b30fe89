package org.example.vakhta.csv;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ColumnContribution;
import dev.vakhta.model.fields.Row;

/** A column: the room of the computer, as its name tells it. All else about it stands in plugin.xml. */
public final class Room implements ColumnContribution {
    @Override
    public Object value(Row<?> row) {
        String host = ((Session) row.object()).getHost();
        int hyphen = host == null ? -1 : host.indexOf('-');
        return hyphen < 1 ? null : host.substring(0, hyphen);
    }
}
