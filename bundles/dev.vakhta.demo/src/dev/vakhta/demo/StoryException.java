package dev.vakhta.demo;

/** A story that cannot be played: one sentence for its author, in his language, with file, line and column. */
public final class StoryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    StoryException(String sentence) {
        super(sentence);
    }
}
