package dev.vakhta.ui.sessionlock.internal.run;

import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveResult.GivenBack;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the locks of some infobases, and what to do now.
 *
 * @param good whether nobody has to do anything
 */
public record Outcome(boolean good, String sentence) {
    /** One for all infobases that are alike. */
    public static List<Outcome> of(ExclusiveResult result) {
        Map<String, List<GivenBack>> alike = new LinkedHashMap<>();
        for (GivenBack one : result.infobases()) {
            AdministrationException failure = one.failure();
            String why = failure == null ? "" : failure.sentence();
            alike.computeIfAbsent(one.state() + why, any -> new ArrayList<>()).add(one);
        }
        return alike.values().stream().map(Outcome::of).toList();
    }

    /** Of infobases whose turn did not come before it ended. */
    public static Outcome untouched(List<Place> places) {
        return new Outcome(true, RunMessage.UNTOUCHED.text(names(places.stream())));
    }

    private static String names(Stream<Place> places) {
        return places.map(Place::infobaseName).collect(Collectors.joining(", "));
    }

    private static Outcome of(List<GivenBack> alike) {
        String names = names(alike.stream().map(GivenBack::place));
        GivenBack first = alike.getFirst();
        AdministrationException failure = first.failure();
        String why = failure == null ? "" : failure.sentence();
        return switch (first.state()) {
            case UNTOUCHED -> new Outcome(true, RunMessage.UNTOUCHED.text(names));
            case RESTORED -> new Outcome(true, RunMessage.RESTORED.text(names));
            case KEPT -> new Outcome(true, RunMessage.KEPT.text(names));
            case LEFT_ALONE -> new Outcome(false, RunMessage.LEFT_ALONE.text(names));
            case NOT_RESTORED -> new Outcome(false, RunMessage.NOT_RESTORED.text(names, why));
        };
    }
}
