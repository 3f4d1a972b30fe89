package dev.vakhta.app.internal.status;

import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.live.TargetState;
import dev.vakhta.ui.look.Icon;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the status line says of one target.
 *
 * @param brief a few words
 * @param whole a sentence
 */
record Said(LiveTarget target, Icon icon, String brief, String whole) {
    /** Letters of a name that find room; the whole one stands in the tip. */
    private static final int LONGEST = 24;

    private static final Duration NOTICEABLE = Duration.ofMinutes(1);

    static Said of(LiveTarget target) {
        TargetState state = target.state();
        String name = target.target().getName();
        String shorter =
                name.length() > LONGEST ? name.substring(0, LONGEST - 1).strip() + "…" : name;
        AdministrationException failure = state.failure();
        if (state.phase() == Phase.FAILED && failure != null) {
            String kind = StatusMessage.valueOf("FAILED_" + failure.kind()).text();
            return new Said(
                    target,
                    Icon.FAILURE,
                    StatusMessage.FAILED.text(shorter, kind),
                    StatusMessage.FAILED_WHOLE.text(name, failure.sentence()));
        }
        if (state.phase() == Phase.CONNECTED) {
            String took = Human.duration(state.took());
            return clock(state)
                    .map(difference -> new Said(
                            target,
                            Icon.WARNING,
                            StatusMessage.CLOCK.text(shorter, took, difference),
                            StatusMessage.CLOCK_WHOLE.text(name, took, difference)))
                    .orElseGet(() -> new Said(
                            target,
                            Icon.OK,
                            StatusMessage.OK.text(shorter, took),
                            StatusMessage.OK_WHOLE.text(name, took)));
        }
        return new Said(
                target, Icon.TARGET_BUSY, StatusMessage.CONNECTING.text(shorter), StatusMessage.CONNECTING.text(name));
    }

    boolean failed() {
        return icon == Icon.FAILURE;
    }

    /** By how much a server's clock is off, where that is more than a minute: ages and locks follow it, and not ours. */
    private static Optional<String> clock(TargetState state) {
        return state.clusters().stream()
                .map(ClusterReading::view)
                .map(view -> view.clockDifference())
                .filter(difference -> difference.abs().compareTo(NOTICEABLE) > 0)
                .max(Comparator.comparing(Duration::abs))
                .map(difference -> (difference.isNegative() ? StatusMessage.BEHIND : StatusMessage.AHEAD)
                        .text(Human.duration(difference.abs())));
    }
}
