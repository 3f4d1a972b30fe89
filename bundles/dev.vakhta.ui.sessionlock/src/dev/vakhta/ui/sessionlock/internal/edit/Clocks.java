package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.text.Human;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** Times of a lock are the server's; whoever types them looks at his own clock. */
public final class Clocks {
    private static final Duration WORTH_SAYING = Duration.ofMinutes(1);

    private Clocks() {}

    /** A sentence for each cluster whose clock is more than a minute from this computer's. */
    public static List<String> differences(List<Entrance> entrances) {
        return entrances.stream()
                .map(Clocks::difference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String difference(Entrance entrance) {
        ClusterView view = entrance.cluster();
        Duration ahead = view.clockDifference();
        if (ahead.abs().compareTo(WORTH_SAYING) <= 0) {
            return null;
        }
        EditMessage sentence = ahead.isNegative() ? EditMessage.CLOCK_BEHIND : EditMessage.CLOCK_AHEAD;
        String there = TypedTime.text(entrance.now().withSecond(0).withNano(0));
        return sentence.text(view.cluster().getName(), Human.duration(ahead.abs()), there);
    }
}
