package dev.vakhta.provider.rac;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** The utility a target names, or the newest of this computer. */
record Chosen(Installations computer, @Nullable String named) {
    /** @throws IllegalArgumentException with a sentence: there is none that could be started */
    Path path() {
        @Nullable String typed = named;
        return typed == null || typed.isBlank() ? newest() : named(typed.strip());
    }

    private Path newest() {
        List<Installation> found = computer.find();
        if (found.isEmpty()) {
            String places = computer.places().stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(RacMessage.UTILITY_NONE.text(computer.fileName(), places));
        }
        return found.getFirst().path();
    }

    /**
     * Looks at no disk.
     *
     * @throws IllegalArgumentException with a sentence: what is typed can be no utility
     */
    static void check(@Nullable String typed) {
        if (typed != null && !typed.isBlank() && !path(typed.strip()).isAbsolute()) {
            throw new IllegalArgumentException(RacMessage.UTILITY_RELATIVE.text(typed));
        }
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(RacMessage.UTILITY_MISSING.text(typed), e);
        }
    }

    private Path named(String typed) {
        Path path = path(typed);
        RacMessage wrong = wrong(path);
        if (wrong != null) {
            throw new IllegalArgumentException(wrong.text(typed));
        }
        return path;
    }

    private @Nullable RacMessage wrong(Path path) {
        if (!Files.isRegularFile(path)) {
            return RacMessage.UTILITY_MISSING;
        } else if (computer.windows()
                && !path.toString().toLowerCase(Locale.ROOT).endsWith(".exe")) {
            return RacMessage.UTILITY_NOT_EXE; // a .bat would be run by a shell, which reads arguments in its own way
        }
        return Files.isExecutable(path) ? null : RacMessage.UTILITY_NOT_EXECUTABLE;
    }
}
