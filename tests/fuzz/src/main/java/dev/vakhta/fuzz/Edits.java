package dev.vakhta.fuzz;

import dev.vakhta.format.container.Format;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A container, a database or an index is too long for a fuzzer: what it changes is mostly what nobody reads. So an input is the number of a file and
 * what is to be changed in it, eight bytes a change: how, page, place in the page, value. An input that begins as such files do is one itself.
 */
final class Edits {
    /** Bytes with which all files of a format begin. */
    private static final int SIGNATURE = 8;

    private static final int LENGTH = 8;
    private static final int PIECE = 256;
    /** Rare: behind it nothing is read. */
    private static final int CUT = 0xFE;

    /** Append only: kept inputs name them by number. */
    static final List<byte[]> CONTAINERS = List.of(
            MadeInfobase.infobase(Format.V8_2_14, 4096, false),
            MadeInfobase.infobase(Format.V8_3_8, 4096, false),
            MadeInfobase.infobase(Format.V8_3_8, 4096, true),
            MadeInfobase.temporary(Format.V8_3_8, 4096, false),
            MadeInfobase.temporary(Format.V8_2_14, 4096, true),
            MadeInfobase.infobase(Format.V8_3_8, 65536, false));

    /** Their numbers begin here; without samples these are those of made ones, too. */
    private static final int FIRST_SAMPLE = 128;

    private final List<byte[]> made;
    private final List<byte[]> samples;

    Edits(List<byte[]> made, List<byte[]> samples) {
        this.made = made;
        this.samples = samples;
    }

    /** An input for each file, in which nothing is changed. */
    List<byte[]> none() {
        return Stream.concat(
                        IntStream.range(0, made.size()).boxed(),
                        IntStream.range(0, samples.size())
                                .map(i -> FIRST_SAMPLE + i)
                                .boxed())
                .map(number -> new byte[] {number.byteValue()})
                .toList();
    }

    private byte[] original(int number) {
        return number < FIRST_SAMPLE || samples.isEmpty()
                ? made.get(number % made.size())
                : samples.get((number - FIRST_SAMPLE) % samples.size());
    }

    byte[] image(byte[] input) {
        byte[] first = made.getFirst();
        if (input.length < 1 || input.length >= SIGNATURE && Arrays.equals(input, 0, SIGNATURE, first, 0, SIGNATURE)) {
            return input;
        }
        byte[] original = original(input[0] & 0xff);
        ByteBuffer image = ByteBuffer.wrap(original.clone()).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer edits = ByteBuffer.wrap(input, 1, input.length - 1).order(ByteOrder.LITTLE_ENDIAN);
        int length = original.length;
        while (edits.remaining() >= LENGTH) {
            int how = edits.get() & 0xff;
            int page = edits.get() & 0xff;
            int place = edits.getShort() & 0xffff;
            int value = edits.getInt();
            int at = (int) ((page * 4096L + place) % (original.length - PIECE));
            switch (how % 5) {
                case 0 -> image.put(at, (byte) value);
                case 1 -> image.putShort(at, (short) value);
                case 2 -> image.putInt(at, value);
                case 3 -> image.put(at, original, (value & 0x7fffffff) % (original.length - PIECE), PIECE);
                default -> length = how == CUT ? at : length;
            }
        }
        return Arrays.copyOf(image.array(), length);
    }
}
