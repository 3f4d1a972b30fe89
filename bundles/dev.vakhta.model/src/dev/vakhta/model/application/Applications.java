package dev.vakhta.model.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** What is behind an {@code app-id}. An unknown one is shown as it is and taken for a program. Letter case does not matter. */
public final class Applications {
    /** Who uses it. */
    public enum Kind {
        /** A person at a window: may be told to leave, may lose work. */
        USER,
        /** A program or a job. */
        PROGRAM,
        /** The cluster's own and administrators' tools: left out of counts and mass actions. */
        SERVICE
    }

    private static final Map<String, Application> BY_ID =
            Arrays.stream(Application.values()).collect(Collectors.toMap(a -> fold(a.id), Function.identity()));

    private Applications() {}

    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Null for an id nobody knows. */
    public static @Nullable Application find(@Nullable String appId) {
        return appId == null ? null : BY_ID.get(fold(appId));
    }

    public static Kind kind(@Nullable String appId) {
        Application known = find(appId);
        return known == null ? Kind.PROGRAM : known.kind;
    }

    public static boolean isService(@Nullable String appId) {
        return kind(appId) == Kind.SERVICE;
    }

    /** Its name in the reader's language. */
    public static String name(String appId) {
        Application known = find(appId);
        return known == null ? appId : known.text();
    }

    /** Its id and its names in every language. */
    public static Stream<String> names(String appId) {
        Application known = find(appId);
        return known == null ? Stream.of(appId) : Stream.concat(Stream.of(appId), known.inEveryLanguage());
    }
}
