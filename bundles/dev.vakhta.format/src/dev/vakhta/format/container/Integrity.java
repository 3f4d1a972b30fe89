package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Checks a container: that the header is right, every page owned once, every object and description sound, rows fill their object, and
 * every value outside of a row is as long as the row says. Takes memory for a bit a page, and a bit a block of the largest blob area.
 */
public final class Integrity {
    /** How much is looked at. */
    public enum Depth {
        /** The header, objects, descriptions and who owns which page: a moment even for a big base. */
        PAGES,
        /** Also the values outside of rows: all rows of tables that have some are read, and the values themselves. */
        VALUES
    }

    private final Container container;
    private final Depth depth;
    private final Pages pages;
    private final Findings findings;
    private final Meter meter;
    private final Ownership ownership;

    private Integrity(Container container, Depth depth, Findings findings, Meter meter) {
        this.container = container;
        this.depth = depth;
        this.pages = container.pages();
        this.findings = findings;
        this.meter = meter;
        this.ownership = new Ownership(pages, findings, meter);
    }

    /** Pages looked at, and the wish to stop. */
    static final class Meter {
        private final Progress progress;
        private long total = Long.MAX_VALUE;
        private long done;
        private boolean stopped;

        private Meter(Progress progress) {
            this.progress = progress;
        }

        void add(long pages) {
            done = Math.min(total, done + pages);
            stopped |= !progress.at(done, total);
        }
    }

    /**
     * Checks a file that nobody need have closed; one that changes meanwhile makes the report indicative only.
     *
     * @throws ContainerException if there is nothing to check: no container, or its header or root say nothing; CANCELLED
     */
    public static IntegrityReport check(Path file, Depth depth, Progress progress) throws IOException {
        Stamp before = Stamp.of(file);
        Meter meter = new Meter(progress);
        Findings findings = new Findings();
        try (Container container = Container.open(file, () -> meter.stopped)) {
            Header header = container.header();
            if (header.readable() > Bits.MOST) {
                throw new ContainerException(Kind.TOO_BIG, ContainerMessage.TOO_MANY_PAGES, header.readable());
            }
            meter.total = (depth == Depth.VALUES ? 2 : 1) * header.readable();
            Integrity check = new Integrity(container, depth, findings, meter);
            check.lengthOfFile();
            check.tables();
            long free = check.freeList();
            long lost = check.ownership.lost();
            meter.add(meter.total);
            boolean changed = !Stamp.of(file).equals(before);
            return new IntegrityReport(
                    header, findings.list(), findings.more(), findings.damaged(), free, lost, changed);
        }
    }

    private void lengthOfFile() {
        Header header = container.header();
        if (!header.isWhole()) {
            findings.add(pages.finding(
                    Part.HEADER,
                    0,
                    ContainerMessage.FILE_LENGTH,
                    header.fileSize(),
                    header.pages(),
                    header.pageSize()));
        }
    }

    private long freeList() throws IOException {
        try {
            FreeList free = new FreeList(pages);
            ownership.own(free);
            return free.count();
        } catch (ContainerException e) {
            findings.add(e);
            return 0;
        }
    }

    private void tables() throws IOException {
        Descriptions descriptions = container.descriptions();
        ownership.own(descriptions.root(), Container.ROOT_PAGE);
        Blobs texts = descriptions.blobs();
        Chains chains = texts == null ? null : chains(texts);
        if (chains != null) {
            chains.walk(1, Chains.ANY);
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < descriptions.count(); i++) {
            try {
                boolean sound = chains == null
                        ? ownership.own(descriptions.object(i), Container.ROOT_PAGE)
                        : chains.walk(descriptions.number(i), Chains.ANY);
                if (sound) {
                    table(descriptions.read(i), descriptions.page(i), names);
                }
            } catch (ContainerException e) {
                findings.add(e);
            }
        }
    }

    private void table(TableDescription table, long describedAt, Set<String> names) throws IOException {
        if (!names.add(table.name().toLowerCase(Locale.ROOT))) {
            findings.add(pages.finding(table.dataPart(), describedAt, ContainerMessage.TABLE_TWICE));
        }
        StoredObject data = own(table.dataPart(), table.data(), describedAt);
        StoredObject blobs = own(table.blobPart(), table.blobs(), describedAt);
        own(table.indexPart(), table.index(), describedAt);
        if (data == null) {
            return;
        }
        Table rows = new Table(pages, table, describedAt);
        if (blobs != null && depth == Depth.VALUES) {
            values(rows, new Blobs(blobs));
        }
    }

    /** @return the object; null if there is none, or it is broken or another's */
    private @Nullable StoredObject own(Part part, long headerPage, long from) throws IOException {
        try {
            StoredObject object = headerPage == 0 ? null : new StoredObject(pages, part, headerPage, from);
            return object != null && ownership.own(object, from) ? object : null;
        } catch (ContainerException e) {
            findings.add(e);
            return null;
        }
    }

    private Chains chains(Blobs blobs) throws IOException {
        if (blobs.blocks() > Bits.MOST) {
            throw pages.damage(
                    blobs.area().part(), blobs.area().headerPage(), ContainerMessage.TOO_MANY_BLOCKS, blobs.blocks());
        }
        Chains chains = new Chains(blobs, findings, meter);
        chains.free();
        return chains;
    }

    /** Follows the values outside of rows. */
    private void values(Table table, Blobs blobs) throws IOException {
        List<Field> fields = table.description().fields();
        int[] outside = IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).type().isBlob())
                .toArray();
        Chains chains = chains(blobs);
        Rows rows = table.rows();
        boolean more = true;
        while (more) {
            try {
                Row row = rows.next();
                more = row != null;
                for (int i = 0; row != null && i < outside.length; i++) {
                    if (row.value(outside[i]) instanceof Value.Blob value) {
                        chains.walk(value.first(), value.length());
                    }
                }
            } catch (ContainerException e) {
                findings.add(e);
            }
        }
    }
}
