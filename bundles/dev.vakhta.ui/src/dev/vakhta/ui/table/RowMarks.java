package dev.vakhta.ui.table;

import dev.vakhta.model.decoration.Decoration.Tone;
import dev.vakhta.model.decoration.Decorations;
import dev.vakhta.model.decoration.Decorations.Mark;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Line;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;

/** How marks of plug-ins look. For the UI thread. */
final class RowMarks {
    private static final RGB BLUE = new RGB(0x35, 0x84, 0xe4);
    private static final RGB YELLOW = new RGB(0xf5, 0xc2, 0x11);
    private static final RGB RED = new RGB(0xe0, 0x1b, 0x24);

    /** Kept for the life of the window, by plug-in and path. */
    private static final Map<String, Optional<Image>> OWN = new HashMap<>();

    private RowMarks() {}

    static List<Mark> of(Line line) {
        return line instanceof Line.OfRow row ? Decorations.of(row.row()) : List.of();
    }

    /** One that cannot be read gives way to the shape of its tone. */
    static Image image(Mark mark) {
        return OWN.computeIfAbsent(mark.plugin() + "/" + mark.icon(), any -> load(mark))
                .orElseGet(() -> icon(mark.decoration().tone()).image());
    }

    private static Optional<Image> load(Mark mark) {
        return mark.icon().isEmpty()
                ? Optional.empty()
                : ResourceLocator.imageDescriptorFromBundle(mark.plugin(), mark.icon())
                        .map(descriptor -> descriptor.createImage(false));
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case NOTE -> Icon.INFORMATION;
            case WARNING -> Icon.WARNING;
            case FAILURE -> Icon.FAILURE;
        };
    }

    /** What the row is tinted with, by what matters most. */
    static Optional<RGB> colour(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.decoration().tone())
                .max(Comparator.naturalOrder())
                .map(RowMarks::colour);
    }

    private static RGB colour(Tone tone) {
        return switch (tone) {
            case NOTE -> BLUE;
            case WARNING -> YELLOW;
            case FAILURE -> RED;
        };
    }

    static String remarks(List<Mark> marks) {
        return marks.stream().map(mark -> mark.decoration().remark()).collect(Collectors.joining("\n"));
    }
}
