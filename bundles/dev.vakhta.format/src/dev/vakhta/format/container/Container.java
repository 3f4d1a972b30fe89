package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An open 1CD file. Opening reads three pages, however big the file is. Whoever opens it closes it; tables and rows live no longer.
 *
 * <p>Others may be writing meanwhile. Then what is read here and there need not fit together, which shows as damage:
 * {@link #read} is for files that may be in use.
 */
public final class Container implements Closeable {
    static final long FREE_PAGE = 1;
    static final long ROOT_PAGE = 2;

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Pages pages;
    private final Descriptions descriptions;
    private @Nullable Index index;

    private Container(Path file, BooleanSupplier stop) throws IOException {
        this.pages = new Pages(file, stop);
        try {
            this.descriptions = new Descriptions(pages);
        } catch (IOException | RuntimeException e) {
            pages.close();
            throw e;
        }
    }

    /** Opens a file for a reading that nobody stops. */
    public static Container open(Path file) throws IOException {
        return open(file, () -> false);
    }

    /** @param stop is asked all the time; once it is true, every reading ends with CANCELLED */
    public static Container open(Path file, BooleanSupplier stop) throws IOException {
        return new Container(file, stop);
    }

    /** What is read of a container. */
    public interface Reading<T> {
        T read(Container container) throws IOException;
    }

    /**
     * Reads a file that may be in use: damage is looked at again twice, in a file opened anew, and is believed only if the file did not
     * change from the first look to the last.
     *
     * @throws ContainerException INCONSISTENT, if it did
     */
    public static <T> T read(Path file, BooleanSupplier stop, Reading<T> reading) throws IOException {
        Stamp before = Stamp.of(file);
        List<ContainerException> seen = new ArrayList<>();
        while (seen.size() < ATTEMPTS) {
            try (Container container = open(file, stop)) {
                return reading.read(container);
            } catch (ContainerException e) {
                if (e.kind() != Kind.DAMAGED) {
                    throw e;
                }
                seen.add(e);
            }
            pause();
        }
        ContainerException damage = seen.getFirst();
        boolean stays = seen.stream().allMatch(e -> e.finding().equals(damage.finding()));
        if (stays && Stamp.of(file).equals(before)) {
            throw damage;
        }
        throw new ContainerException(Kind.INCONSISTENT, ContainerMessage.INCONSISTENT);
    }

    /** Lets whoever writes finish. */
    private static void pause() throws ContainerException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ContainerException(Kind.CANCELLED, ContainerMessage.CANCELLED);
        }
    }

    public Header header() {
        return pages.header();
    }

    Pages pages() {
        return pages;
    }

    Descriptions descriptions() {
        return descriptions;
    }

    /** The language the base was made in, such as {@code ru_RU}. */
    public String locale() {
        return descriptions.locale();
    }

    /** Tables the root counts, readable or not. */
    public int tableCount() {
        return descriptions.count();
    }

    /** The names of the tables in their order, as they are written; and what was wrong with others. */
    public record Names(List<String> tables, List<Finding> unread) {}

    /** Reads the names of all tables, once. */
    public Names names() throws IOException {
        return index().names();
    }

    /** Names as they are compared, with the places of their descriptions: of two tables with one name, the first. */
    private record Index(Map<String, @Nullable Integer> places, Names names) {}

    private Index index() throws IOException {
        Index known = index;
        if (known == null) {
            known = readIndex();
            index = known;
        }
        return known;
    }

    private Index readIndex() throws IOException {
        Map<String, @Nullable Integer> places = new HashMap<>();
        List<String> tables = new ArrayList<>();
        Findings unread = new Findings();
        for (int i = 0; i < descriptions.count(); i++) {
            try {
                String name = descriptions.name(i);
                tables.add(name);
                places.putIfAbsent(name.toLowerCase(Locale.ROOT), i);
            } catch (ContainerException e) {
                unread.add(e);
            }
        }
        return new Index(places, new Names(List.copyOf(tables), unread.list()));
    }

    /** Whether there is a table of that name, whatever its case. */
    public boolean has(String table) throws IOException {
        return index().places().containsKey(table.toLowerCase(Locale.ROOT));
    }

    /**
     * A table by its name, whatever its case.
     *
     * @return null: there is none
     */
    public @Nullable Table table(String name) throws IOException {
        Integer place = index().places().get(name.toLowerCase(Locale.ROOT));
        return place == null ? null : table(place.intValue());
    }

    Table table(int place) throws IOException {
        return new Table(pages, descriptions.read(place), descriptions.page(place));
    }

    /** Pages the container keeps for what will be written. */
    public long freePages() throws IOException {
        return new FreeList(pages).count();
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
