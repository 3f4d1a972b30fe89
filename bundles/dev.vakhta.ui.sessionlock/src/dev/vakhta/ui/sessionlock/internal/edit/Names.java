package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.text.Plural;
import java.util.List;

/** What some infobases are called together. */
public final class Names {
    private Names() {}

    /** The name of one; of many, how many there are of how many clusters. */
    public static String of(List<Entrance> all) {
        if (all.size() == 1) {
            return all.getFirst().name();
        }
        long clusters =
                all.stream().map(one -> one.place().cluster()).distinct().count();
        return EditMessage.NAMES_MANY.text(
                infobases(all.size()),
                Plural.text(clusters, EditMessage.CLUSTERS_ONE, EditMessage.CLUSTERS_FEW, EditMessage.CLUSTERS_MANY));
    }

    /** The same, and for one where it is: another cluster may have one of that name. */
    public static String withPlace(List<Entrance> all) {
        return all.size() == 1 ? EditMessage.NAME_AND_PLACE.text(of(all), where(all.getFirst())) : of(all);
    }

    /** Cluster and target. */
    public static String where(Entrance one) {
        return EditMessage.PLACE.text(one.place().clusterName(), one.target().getName());
    }

    public static String sessions(long number) {
        return Plural.text(number, EditMessage.SESSIONS_ONE, EditMessage.SESSIONS_FEW, EditMessage.SESSIONS_MANY);
    }

    public static String infobases(int number) {
        return Plural.text(number, EditMessage.INFOBASES_ONE, EditMessage.INFOBASES_FEW, EditMessage.INFOBASES_MANY);
    }
}
