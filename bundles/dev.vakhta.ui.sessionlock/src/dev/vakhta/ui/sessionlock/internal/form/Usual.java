package dev.vakhta.ui.sessionlock.internal.form;

import java.util.List;

/**
 * A time that is often chosen.
 *
 * @param typed as one would type it
 */
public record Usual(FormMessage name, String typed) {
    public static final List<Usual> STARTS = List.of(
            new Usual(FormMessage.START_NOW, ""),
            new Usual(FormMessage.START_16, "+16"),
            new Usual(FormMessage.START_30, "+30"),
            new Usual(FormMessage.START_60, "+60"),
            new Usual(FormMessage.START_22, "22:00"));
    public static final List<Usual> ENDS = List.of(
            new Usual(FormMessage.END_NEVER, ""),
            new Usual(FormMessage.END_60, "+60"),
            new Usual(FormMessage.END_120, "+120"),
            new Usual(FormMessage.END_480, "+480"),
            new Usual(FormMessage.END_07, "07:00"));
}
