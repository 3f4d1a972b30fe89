package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceReader;
import dev.vakhta.format.brace.Limits;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the groups of a file one after the other, and goes on behind what is none: at the next place behind its <em>begin</em> that looks like
 * one. Where the trouble was noticed says nothing, as one quote too many turns everything behind it inside out.
 *
 * @param <T> what is made of a group
 */
final class Groups<T> {
    /** Makes something of a group, to its last brace. */
    @FunctionalInterface
    interface Reading<T> {
        /** @throws ShapeException if it is not a group of that kind */
        T read(Fields fields) throws IOException;
    }

    private final FileChannel channel;
    private final GroupStart begin;
    private final Reading<T> reading;
    private final Consumer<Damage> damages;
    private final BooleanSupplier cancelled;
    private Fields fields;
    private long read;
    /** Where damage began whose end is not known; -1: all is well. */
    private long damaged = -1;

    private boolean ended;

    Groups(
            FileChannel channel,
            long offset,
            GroupStart begin,
            Reading<T> reading,
            Consumer<Damage> damages,
            BooleanSupplier cancelled)
            throws IOException {
        this.channel = channel;
        this.begin = begin;
        this.reading = reading;
        this.damages = damages;
        this.cancelled = cancelled;
        this.read = offset;
        this.fields = fieldsAt(offset);
    }

    private Fields fieldsAt(long offset) throws IOException {
        channel.position(offset);
        return new Fields(new BraceReader(channel, offset, Limits.STREAM, cancelled));
    }

    /** The next one; null: there is no more. */
    @Nullable
    T next() throws IOException {
        while (!ended) {
            try {
                if (!fields.begin()) {
                    ended = true;
                    return null;
                }
                T group = reading.read(fields);
                report(fields.start(), false);
                read = fields.start() + fields.length();
                return group;
            } catch (BraceException e) {
                boolean began = fields.isInside();
                skip(began ? fields.start() : e.position().offset(), began);
            } catch (ShapeException e) {
                skip(fields.start(), true);
            }
        }
        return null;
    }

    /** Behind the last group that was complete: reading may be resumed there when the file has grown. */
    long resume() {
        return read;
    }

    /** @param began whether a group began there that is none; else something stands there that begins none, or no comma before it */
    private void skip(long bad, boolean began) throws IOException {
        damaged = damaged < 0 ? bad : damaged;
        long found = begin.find(channel, began ? bad + 1 : bad, !began, cancelled);
        if (found < 0) {
            ended = true;
            report(channel.size(), true);
        } else {
            fields = fieldsAt(found);
        }
    }

    private void report(long until, boolean atEnd) {
        if (damaged >= 0 && until > damaged) {
            damages.accept(new Damage(damaged, until - damaged, atEnd));
        }
        damaged = -1;
    }
}
