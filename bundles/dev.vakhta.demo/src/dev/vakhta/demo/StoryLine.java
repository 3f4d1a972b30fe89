package dev.vakhta.demo;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The words of a line of a story, taken one after the other. Words are separated by blanks; one in quotation marks may have blanks in it
 * and is never a keyword, a doubled mark in it stands for one. What follows {@code #} at the beginning of a word is a remark.
 */
final class StoryLine {
    /** @param column counts from 1 */
    record Word(String text, boolean quoted, int column) {
        boolean is(String keyword) {
            return !quoted && text.equals(keyword);
        }
    }

    private final String source;
    private final int number;
    private final List<Word> words = new ArrayList<>();
    /** Column behind the last word. */
    private int end = 1;

    private int taken;

    /**
     * @param source what complaints call the story
     * @param number counts from 1
     */
    StoryLine(String source, int number, String text) {
        this.source = source;
        this.number = number;
        int at = 0;
        while (at < text.length() && text.charAt(at) != '#') {
            char first = text.charAt(at);
            if (Character.isWhitespace(first)) {
                at++;
            } else {
                at = first == '"' ? quoted(text, at) : bare(text, at);
                end = at + 1;
            }
        }
    }

    private int bare(String text, int from) {
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        words.add(new Word(text.substring(from, to), false, from + 1));
        return to;
    }

    private int quoted(String text, int from) {
        StringBuilder inside = new StringBuilder();
        for (int at = from + 1; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                inside.append(text.charAt(at));
            } else if (text.startsWith("\"", at + 1)) {
                inside.append('"');
                at++;
            } else {
                words.add(new Word(inside.toString(), true, from + 1));
                return at + 1;
            }
        }
        throw wrong(from + 1, StoryMessage.OPEN_QUOTE);
    }

    boolean more() {
        return taken < words.size();
    }

    /** Takes the next word if it is that keyword. */
    boolean takes(String keyword) {
        boolean there = more() && words.get(taken).is(keyword);
        taken += there ? 1 : 0;
        return there;
    }

    /** @param wanted what a complaint says is missing where there is none */
    Word take(String wanted) {
        if (!more()) {
            throw wrong(end, StoryMessage.INCOMPLETE, wanted);
        }
        return words.get(taken++);
    }

    void end() {
        if (more()) {
            Word next = words.get(taken);
            throw wrong(next, StoryMessage.ONE_TOO_MANY, next.text());
        }
    }

    /** @param word null for the end of the line */
    StoryException wrong(@Nullable Word word, StoryMessage message, Object... arguments) {
        return wrong(word == null ? end : word.column(), message, arguments);
    }

    private StoryException wrong(int column, StoryMessage message, Object... arguments) {
        return new StoryException(StoryMessage.PLACE.text(source, number, column, message.text(arguments)));
    }
}
