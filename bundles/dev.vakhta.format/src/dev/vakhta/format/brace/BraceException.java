package dev.vakhta.format.brace;

import java.io.IOException;

/** A text that is not what it should be. The message is one sentence with the place, in the reader's language; it repeats nothing of the text. */
public final class BraceException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Position position;
    private final boolean cutOff;

    /** @param details from argument 3 on; line, column and offset come first */
    BraceException(BraceMessage what, Position position, Object... details) {
        super(what.text(arguments(position, details)));
        this.position = position;
        this.cutOff = what == BraceMessage.CUT_OFF;
    }

    private static Object[] arguments(Position position, Object[] details) {
        Object[] all = new Object[3 + details.length];
        all[0] = position.line();
        all[1] = position.column();
        all[2] = position.offset();
        System.arraycopy(details, 0, all, 3, details.length);
        return all;
    }

    /** Where the trouble is. Lines of a stream are counted from where reading began. */
    public Position position() {
        return position;
    }

    /** Whether the text ended inside a list: more of it may be still to come. */
    public boolean isCutOff() {
        return cutOff;
    }
}
