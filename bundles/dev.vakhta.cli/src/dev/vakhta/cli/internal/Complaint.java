package dev.vakhta.cli.internal;

/** What was typed cannot be done as it stands: one sentence for the person; nothing was sent. */
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Complaint(String sentence) {
        super(sentence);
    }
}
