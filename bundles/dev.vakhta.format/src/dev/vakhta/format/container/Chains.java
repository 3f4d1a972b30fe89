package dev.vakhta.format.container;

import java.io.IOException;

/** Goes along all chains of a blob area: each block belongs to one value or is free, and no chain goes round. */
final class Chains {
    /** The length of a value that nobody says the length of. */
    static final long ANY = -1;

    private final Blobs blobs;
    private final Findings findings;
    private final Integrity.Meter meter;
    private final Bits visited;
    private final int blocksInPage;
    private long walked;

    Chains(Blobs blobs, Findings findings, Integrity.Meter meter) {
        this.blobs = blobs;
        this.findings = findings;
        this.meter = meter;
        this.visited = new Bits(blobs.blocks());
        this.blocksInPage = blobs.area().pages().size() / Blobs.BLOCK;
    }

    /** The chain of free blocks, which block 0 begins: to be gone first. */
    void free() throws IOException {
        if (blobs.blocks() > 0) {
            visited.add(0);
            try {
                measure(blobs.block(0).next(), true);
            } catch (ContainerException e) {
                findings.add(e);
            }
        }
    }

    /**
     * @param length as its owner says; or {@link #ANY}
     * @return whether the chain is sound
     */
    boolean walk(long first, long length) throws IOException {
        try {
            long found = measure(first, false);
            if (length >= 0 && length != found) {
                throw blobs.damage(first, ContainerMessage.CHAIN_LENGTH, first, found, length);
            }
            return true;
        } catch (ContainerException e) {
            findings.add(e);
            return false;
        }
    }

    private long measure(long first, boolean free) throws IOException {
        long bytes = 0;
        for (long number = first; number != 0; ) {
            if (number >= blobs.blocks()) {
                throw blobs.damage(first, ContainerMessage.BLOCK_OUTSIDE, number, blobs.blocks());
            }
            if (!visited.add(number)) {
                throw blobs.damage(number, ContainerMessage.BLOCK_TWICE, number, first);
            }
            Blobs.Block block = blobs.block(number);
            if (!free && !block.isSound()) {
                throw blobs.damage(number, ContainerMessage.BLOCK_USED, number, block.used());
            }
            if (++walked % blocksInPage == 0) {
                meter.add(1);
            }
            bytes += block.used();
            number = block.next();
        }
        return bytes;
    }
}
