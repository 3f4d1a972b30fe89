package dev.vakhta.model.decoration;

import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import dev.vakhta.model.fields.Computed;
import dev.vakhta.model.fields.Contributed;
import dev.vakhta.model.fields.Row;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/** The decorators that are installed. A broken or slow one is named in the log and marks nothing. */
public final class Decorations {
    /** The extension point; its schema stands in {@code schema/decorations.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.model.decorations";

    private record Decorator(Extension extension, EClass of, Computed<Decoration> marks) {}

    /** In a class of its own: read when first asked for. */
    private static final class Installed {
        static final List<Decorator> ALL = Extension.all(EXTENSION_POINT, Decorations::decorator);
    }

    /**
     * A mark, and where it comes from.
     *
     * @param plugin name of the bundle
     * @param icon path of its icon in the bundle; empty: by its tone
     */
    public record Mark(Decoration decoration, String plugin, String icon) {}

    private Decorations() {}

    private static Decorator decorator(Extension extension) throws BrokenExtensionException {
        extension.required("class");
        return new Decorator(extension, Contributed.classOf(extension), new Computed<>(extension, () -> {
            RowDecorator made = extension.create(RowDecorator.class);
            return made::decorate;
        }));
    }

    private static Stream<Decorator> of(EClass type) {
        return Installed.ALL.stream().filter(decorator -> decorator.of() == type);
    }

    /** The marks of a row, as far as they are known; on a thread that may wait all of them. */
    public static List<Mark> of(Row<?> row) {
        return of(row.object().eClass())
                .flatMap(decorator -> {
                    Decoration found = decorator.marks().of(row).value();
                    return found == null ? Stream.of() : Stream.of(mark(decorator.extension(), found));
                })
                .toList();
    }

    private static Mark mark(Extension extension, Decoration decoration) {
        return new Mark(decoration, extension.plugin(), extension.attribute("icon"));
    }

    /** Finds out those of rows of a class, so that {@link #of} knows them. Takes its time. */
    public static void prepare(EClass type, Collection<? extends Row<?>> rows) {
        of(type).forEach(decorator -> decorator.marks().prepare(rows));
    }
}
