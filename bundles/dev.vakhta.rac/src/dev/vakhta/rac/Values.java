package dev.vakhta.rac;

import dev.vakhta.model.reading.Repeats;
import dev.vakhta.rac.ValueKind.Unread;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;

/**
 * Reads single values out of a text in UTF-8, between a place and the place behind it, without making a string of what is none. Texts, ids
 * and days that repeat are made once. Not thread-safe.
 */
final class Values {
    private static final int LONGEST_FRACTION = 64;

    private final byte[] text;
    private final boolean crlf;
    private final Repeats repeats = new Repeats();

    /** Most times of one answer are of the same day. */
    private LocalDate day = LocalDate.EPOCH;

    Values(byte[] text) {
        this.text = text;
        int end = Lines.end(text, 0);
        this.crlf = end > 0 && end < text.length && text[end - 1] == '\r';
    }

    String text(int from, int to) {
        return repeats.text(text, from, to - from);
    }

    /** Whether a text between quotes is spelled as it is meant. */
    boolean isPlain(int from, int to) {
        return find('"', from, to) < 0 && find('\r', from, to) < 0;
    }

    /** A text between quotes, in which every quote stands twice. */
    String unquoted(int from, int to) {
        byte[] once = new byte[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            once[length++] = text[i];
            if (text[i] == '"' && i + 1 < to && text[i + 1] == '"') {
                i++;
            }
        }
        return lines(new String(once, 0, length, StandardCharsets.UTF_8));
    }

    /** A text of several lines. */
    String lines(int from, int to) {
        return lines(text(from, to));
    }

    /** On Windows every line break is printed as two characters, those within a text too. */
    private String lines(String read) {
        return crlf ? read.replace("\r\n", "\n") : read;
    }

    boolean is(byte[] word, int from, int to) {
        return Arrays.equals(text, from, to, word, 0, word.length);
    }

    /** Where that byte stands first; -1: nowhere. */
    int find(char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** A Long, if it is one in 64 bits with a sign. */
    Object integer(int from, int to) {
        boolean negative = from < to && text[from] == '-';
        int at = negative ? from + 1 : from;
        if (at == to) {
            return Unread.VALUE;
        }
        long number = 0; // counted downwards: there is one more below zero than above
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9 || number < Long.MIN_VALUE / 10) {
                return Unread.VALUE;
            }
            number = number * 10 - digit;
            if (number > 0) {
                return Unread.VALUE;
            }
        }
        if (!negative && number == Long.MIN_VALUE) {
            return Unread.VALUE;
        }
        return negative ? number : -number;
    }

    /** A Double, with a point, perhaps in scientific form such as 1.5E-05. */
    Object fraction(int from, int to) {
        if (to - from > LONGEST_FRACTION) {
            return Unread.VALUE;
        }
        for (int i = from; i < to; i++) {
            if ("0123456789.-+eE".indexOf(text[i]) < 0) {
                return Unread.VALUE; // Java would take more: 1d, NaN, 0x1p3
            }
        }
        try {
            return Double.valueOf(new String(text, from, to - from, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            return Unread.VALUE;
        }
    }

    /** A UUID. */
    Object id(int from, int to) {
        if (to - from != 36
                || text[from + 8] != '-'
                || text[from + 13] != '-'
                || text[from + 18] != '-'
                || text[from + 23] != '-') {
            return Unread.VALUE;
        }
        long a = hex(from, 8);
        long b = hex(from + 9, 4);
        long c = hex(from + 14, 4);
        long d = hex(from + 19, 4);
        long e = hex(from + 24, 12);
        return (a | b | c | d | e) < 0 ? Unread.VALUE : repeats.id(a << 32 | b << 16 | c, d << 48 | e);
    }

    /** Negative if it is none. */
    private long hex(int from, int digits) {
        long number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(text[i], 16);
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return number;
    }

    /** A LocalDateTime of the form 2020-01-31T23:59:59. */
    Object time(int from, int to) {
        if (to - from != 19
                || text[from + 4] != '-'
                || text[from + 7] != '-'
                || text[from + 10] != 'T'
                || text[from + 13] != ':'
                || text[from + 16] != ':') {
            return Unread.VALUE;
        }
        int year = decimal(from, 4);
        int month = decimal(from + 5, 2);
        int date = decimal(from + 8, 2);
        try {
            if (day.getDayOfMonth() != date || day.getMonthValue() != month || day.getYear() != year) {
                day = LocalDate.of(year, month, date);
            }
            return LocalDateTime.of(
                    day, LocalTime.of(decimal(from + 11, 2), decimal(from + 14, 2), decimal(from + 17, 2)));
        } catch (DateTimeException e) {
            return Unread.VALUE;
        }
    }

    /** Of at most nine digits; -1, which no part of a date can be, if it is none. */
    private int decimal(int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
