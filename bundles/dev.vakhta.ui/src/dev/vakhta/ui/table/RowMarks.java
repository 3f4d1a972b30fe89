package dev.vakhta.ui.table;

import dev.vakhta.model.decoration.Decoration.Tone;
import dev.vakhta.model.decoration.Decorations;
import dev.vakhta.model.decoration.Decorations.Mark;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;

/** How marks of plug-ins look. For the UI thread. */
final class RowMarks {
    private static final RGB BLUE = new RGB(0x35, 0x84, 0xe4);
    private static final RGB YELLOW = new RGB(0xf5, 0xc2, 0x11);
    private static final RGB RED = new RGB(0xe0, 0x1b, 0x24);

    private RowMarks() {}

    static List<Mark> of(Line line) {
        return line instanceof Line.OfRow row ? Decorations.of(row.row()) : List.of();
    }

    /** Kept for the life of the window. One that cannot be read gives way to the shape of its tone. */
    static Image image(Mark mark) {
        if (mark.icon().isEmpty()) {
            return icon(mark.decoration().tone()).image();
        }
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = RowMarks.class.getName() + "/" + mark.plugin() + "/" + mark.icon();
        if (images.getDescriptor(key) == null) {
            ImageDescriptor own = ResourceLocator.imageDescriptorFromBundle(mark.plugin(), mark.icon())
                    .filter(one -> one.getImageData(100) != null)
                    .orElseGet(() -> icon(mark.decoration().tone()).descriptor());
            images.put(key, own);
        }
        return Objects.requireNonNull(images.get(key));
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
