package dev.vakhta.format.container;

import java.io.IOException;

/** A container that is not read, or not as far as was asked. The message is one sentence for people. */
public final class ContainerException extends IOException {
    private static final long serialVersionUID = 1;

    /** What to decide by. */
    public enum Kind {
        /** Some other file. */
        NOT_A_CONTAINER,
        /** A container of a format that is not read: older than 8.2.14, or one nobody has seen. */
        OTHER_FORMAT,
        /** What one place says contradicts another: damage, or a file that somebody was writing meanwhile. */
        DAMAGED,
        /** Bigger than the caller, or this reader, takes. */
        TOO_BIG,
        /** The file changed under each attempt; see {@link Container#read}. */
        INCONSISTENT,
        /** As the caller wished. */
        CANCELLED
    }

    private final Kind kind;
    private final transient Finding finding;

    ContainerException(Kind kind, Finding finding) {
        super(finding.sentence());
        this.kind = kind;
        this.finding = finding;
    }

    ContainerException(Kind kind, ContainerMessage what, Object... args) {
        this(kind, Finding.of(what, args));
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong and where. */
    public Finding finding() {
        return finding;
    }
}
