package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.model.text.Human;
import dev.vakhta.processing.template.Usual;
import dev.vakhta.ui.settings.Personal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A time that is often chosen.
 *
 * @param typed as one would type it
 */
public record UsualTime(String name, String typed) {
    /** When locks begin. */
    public static List<UsualTime> starts() {
        int lead = Personal.current().number(Usual.LEAD);
        return choices(
                of(FormMessage.START_NOW, ""),
                lead == 0 ? null : new UsualTime(FormMessage.START_USUAL.text(minutes(lead)), "+" + lead),
                List.of(
                        of(FormMessage.START_16, "+16"),
                        of(FormMessage.START_30, "+30"),
                        of(FormMessage.START_60, "+60"),
                        of(FormMessage.START_22, "22:00")));
    }

    /** When they end. */
    public static List<UsualTime> ends() {
        int length = Personal.current().number(Usual.LOCK_LENGTH);
        return choices(
                of(FormMessage.END_NEVER, ""),
                new UsualTime(FormMessage.END_USUAL.text(minutes(length)), "+" + length),
                List.of(
                        of(FormMessage.END_60, "+60"),
                        of(FormMessage.END_120, "+120"),
                        of(FormMessage.END_480, "+480"),
                        of(FormMessage.END_07, "07:00")));
    }

    private static UsualTime of(FormMessage name, String typed) {
        return new UsualTime(name.text(), typed);
    }

    private static String minutes(int minutes) {
        return Human.duration(Duration.ofMinutes(minutes));
    }

    /** @param usual what the person does usually; null: nothing that is not there anyway */
    private static List<UsualTime> choices(UsualTime first, @Nullable UsualTime usual, List<UsualTime> others) {
        List<UsualTime> all = new ArrayList<>(List.of(first));
        if (usual != null && others.stream().noneMatch(one -> one.typed().equals(usual.typed()))) {
            all.add(usual);
        }
        all.addAll(others);
        return all;
    }
}
