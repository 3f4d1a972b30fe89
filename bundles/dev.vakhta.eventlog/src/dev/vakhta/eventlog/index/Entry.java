package dev.vakhta.eventlog.index;

/**
 * What is in memory of every indexed block: 64 bytes.
 *
 * @param position of its frame; -1: it is in no file
 * @param headLength of its frame
 * @param length of its frame
 * @param endings see {@link BlockHead#endings}
 */
record Entry(
        long position,
        int headLength,
        int length,
        int rows,
        int endings,
        long firstTime,
        long lastTime,
        long partSize,
        boolean open,
        int unsettled) {
    static Entry of(Frame frame) {
        return of(frame.head(), frame.position(), frame.pieces()[0] - Frame.LEAD, frame.length());
    }

    static Entry inNoFile(BlockHead head) {
        return of(head, -1, 0, 0);
    }

    private static Entry of(BlockHead head, long position, int headLength, int length) {
        return new Entry(
                position,
                headLength,
                length,
                head.rows(),
                head.endings(),
                head.firstTime(),
                head.lastTime(),
                head.partSize(),
                head.open(),
                head.unsettled());
    }

    /** The same, of which the file has nothing that can be read. */
    Entry lost() {
        return new Entry(-1, 0, 0, rows, endings, firstTime, lastTime, partSize, open, unsettled);
    }

    /** Whether a block read again is what it was. */
    boolean isAlike(Entry other) {
        return rows == other.rows && firstTime == other.firstTime && lastTime == other.lastTime;
    }
}
