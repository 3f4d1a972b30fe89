package dev.vakhta.demo;

/** What server calls took: counts, bytes, and times in ms. */
record Usage(
        long calls,
        long bytes,
        long dbmsBytes,
        long duration,
        long dbms,
        long service,
        long cpu,
        long memory,
        long read,
        long write) {
    static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. Memory that a call freed does not lessen what others took. */
    Usage plus(Usage other) {
        return new Usage(
                calls + other.calls,
                bytes + other.bytes,
                dbmsBytes + other.dbmsBytes,
                duration + other.duration,
                dbms + other.dbms,
                service + other.service,
                cpu + other.cpu,
                memory + Math.max(0, other.memory),
                read + other.read,
                write + other.write);
    }

    /** All but the count, times the factor. */
    Usage times(double factor) {
        return new Usage(
                calls,
                (long) (bytes * factor),
                (long) (dbmsBytes * factor),
                (long) (duration * factor),
                (long) (dbms * factor),
                (long) (service * factor),
                (long) (cpu * factor),
                (long) (memory * factor),
                (long) (read * factor),
                (long) (write * factor));
    }

    /** What that many calls like this one take. */
    Usage calls(long count) {
        Usage many = times(count);
        return new Usage(
                count,
                many.bytes,
                many.dbmsBytes,
                many.duration,
                many.dbms,
                many.service,
                many.cpu,
                Math.max(0, many.memory),
                many.read,
                many.write);
    }
}
