package dev.vakhta.rac;

import java.nio.charset.StandardCharsets;

/** Places in a text of lines that end with LF or CR LF. */
final class Lines {
    private Lines() {}

    /** The end of what a line says, which ends before a place. */
    static int content(byte[] text, int from, int end) {
        return end > from && text[end - 1] == '\r' ? end - 1 : end;
    }

    /** Where the line ends that a place is in: at its LF or at the end of the text. */
    static int end(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return at;
    }

    static boolean isBlank(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r' && text[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** The colon behind the key: the first one with a blank or the end of the line behind it; -1: there is none. */
    static int colon(byte[] text, int from, int to) {
        for (int i = from; i < to && text[i] != '\n'; i++) {
            if (text[i] == ':' && (i + 1 == to || text[i + 1] == ' ' || text[i + 1] == '\r' || text[i + 1] == '\n')) {
                return i;
            }
        }
        return -1;
    }

    /** Without the blanks that fill its column. */
    static String key(byte[] text, int from, int colon) {
        return new String(text, from, colon - from, StandardCharsets.UTF_8).strip();
    }

    /** Counted from 1. */
    static int number(byte[] text, int place) {
        int number = 1;
        for (int i = 0; i < place; i++) {
            if (text[i] == '\n') {
                number++;
            }
        }
        return number;
    }
}
