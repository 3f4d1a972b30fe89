package dev.vakhta.format.brace;

/**
 * A place in a text.
 *
 * @param offset bytes before it, the byte order mark among them
 * @param line counted from 1
 * @param column characters, counted from 1
 */
public record Position(long offset, long line, long column) {
    /** Of a byte in a whole text. */
    public static Position in(byte[] text, int offset) {
        return first(Bom.isAt(text, 0, text.length)).after(text, 0, offset);
    }

    /** Where a text begins: the mark is no character that an editor would count. */
    static Position first(boolean marked) {
        return new Position(0, 1, marked ? 0 : 1);
    }

    /** Behind some more bytes. */
    Position after(byte[] bytes, int from, int to) {
        long lines = 0;
        for (int i = from; i < to; i++) { // no branch: event logs are counted by the gigabyte
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        int begin = to;
        while (begin > from && bytes[begin - 1] != '\n') {
            begin--;
        }
        long characters = lines == 0 ? column : 1;
        for (int i = begin; i < to; i++) {
            characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return new Position(offset + to - from, line + lines, characters);
    }
}
