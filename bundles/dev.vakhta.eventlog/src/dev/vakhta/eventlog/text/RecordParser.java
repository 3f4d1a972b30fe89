package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.brace.Quotes;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A record in memory, numbers read and texts as places, and whether it is one at all. It is used for one record after the other and makes no
 * objects but what {@link #record} is asked for. Its fields are open to those who read blocks.
 */
final class RecordParser {
    /** What {@link #parse} says of what is no record, whatever follows. */
    static final int NONE = -1;

    /** What it says of what may become one with more bytes behind the limit. */
    static final int CUT = -2;

    /** Ticks of a time: 100 µs. */
    private static final long SECOND = 10_000;

    private static final LocalDate YEAR_1 = LocalDate.of(1, 1, 1);
    /** Separators of a record and their number; more were never seen by far. */
    private static final int SEPARATORS = 1 + 2 * 1000;

    private static final ShapeException NO_RECORD = new ShapeException();

    private byte[] bytes = {};
    private int limit;
    private int at;
    private int begin;

    /** The day of the last record: they come by thousands. */
    private long day;

    private long dayTicks;
    /** Of the string that was read last, without its quotes. */
    private int from;

    private int to;
    private boolean plain;

    long time;
    TransactionLetter letter = TransactionLetter.N;
    long transactionTime;
    long transactionId;
    int user;
    int computer;
    int application;
    int connection;
    int event;
    Importance importance = Importance.NOTE;
    int metadata;
    /** Letter of the typed value. */
    byte dataType;

    int server;
    int mainPort;
    int additionalPort;
    int session;
    /** Pairs of numbers. */
    final int[] separators = new int[SEPARATORS];

    /** Numbers there, the first of which is that of the pairs; 0: none. */
    int separatorNumbers;
    /** Whether a text of it has what a record begins with. */
    boolean quotesHead;

    private int commentFrom;
    private int commentTo;
    private boolean commentPlain;
    private int dataFrom;
    private int dataTo;
    private int presentationFrom;
    private int presentationTo;
    private boolean presentationPlain;

    /**
     * Reads a record.
     *
     * @param text has a 0 at its limit
     * @param head where a {@link RecordHead} stands
     * @return behind its last brace; {@link #NONE} or {@link #CUT}
     */
    int parse(byte[] text, int head, int textLimit) {
        bytes = text;
        limit = textLimit;
        begin = head;
        at = head + RecordHead.LENGTH;
        quotesHead = false;
        try {
            fields();
            return at;
        } catch (ShapeException e) {
            return at >= limit ? CUT : NONE;
        }
    }

    private void fields() throws ShapeException {
        time = time(begin + 1);
        letter = letter(bytes[begin + 16]);
        expect('{');
        transactionTime = hex();
        expect(',');
        transactionId = hex();
        expect('}');
        expect(',');
        user = numberAndComma();
        computer = numberAndComma();
        application = numberAndComma();
        connection = numberAndComma();
        event = numberAndComma();
        importance = importance(token());
        at++;
        expect(',');
        string();
        commentFrom = from;
        commentTo = to;
        commentPlain = plain;
        expect(',');
        metadata = numberAndComma();
        typed();
        expect(',');
        string();
        presentationFrom = from;
        presentationTo = to;
        presentationPlain = plain;
        expect(',');
        server = numberAndComma();
        mainPort = numberAndComma();
        additionalPort = numberAndComma();
        session = number();
        separatorNumbers = 0;
        if (more()) {
            value(); // 0 in every record seen
            if (more()) {
                separators();
                while (more()) {
                    value(); // of a later version
                }
            }
        }
    }

    private ShapeException fail() {
        return NO_RECORD;
    }

    /** The first byte of the next token; 0 at the limit. */
    private byte token() {
        while (Bytes.isBlank(bytes[at])) {
            at++;
        }
        return bytes[at];
    }

    private void expect(char c) throws ShapeException {
        if (bytes[at] != c && token() != c) {
            throw fail();
        }
        at++;
    }

    /** Goes to behind a comma; false: to behind the last brace. */
    private boolean more() throws ShapeException {
        byte c = token();
        if (c != ',' && c != '}') {
            throw fail();
        }
        at++;
        return c == ',';
    }

    private long time(int first) throws ShapeException {
        long digits = Bytes.at(bytes, first);
        if (digits != day) {
            day = 0;
            try {
                LocalDate date = LocalDate.of(digits(first, 4), digits(first + 4, 2), digits(first + 6, 2));
                dayTicks = (date.toEpochDay() - YEAR_1.toEpochDay()) * 86_400 * SECOND;
            } catch (DateTimeException noSuchDay) {
                throw fail();
            }
            day = digits;
        }
        int hour = digits(first + 8, 2);
        int minute = digits(first + 10, 2);
        int second = digits(first + 12, 2);
        long ticks = dayTicks + (hour * 3600 + minute * 60 + second) * SECOND;
        if (hour > 23 || minute > 59 || second > 59 || ticks <= 0) { // 0 is how the platform writes that there is none
            throw fail();
        }
        return ticks;
    }

    /** A number of digits that are known to be there. */
    private int digits(int first, int count) {
        int number = 0;
        for (int i = first; i < first + count; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    private static TransactionLetter letter(byte c) {
        return switch (c) {
            case 'N' -> TransactionLetter.N;
            case 'C' -> TransactionLetter.C;
            case 'R' -> TransactionLetter.R;
            default -> TransactionLetter.U;
        };
    }

    private Importance importance(byte c) throws ShapeException {
        return switch (c) {
            case 'I' -> Importance.INFORMATION;
            case 'E' -> Importance.ERROR;
            case 'W' -> Importance.WARNING;
            case 'N' -> Importance.NOTE;
            default -> throw fail();
        };
    }

    private int numberAndComma() throws ShapeException {
        int number = number();
        expect(',');
        return number;
    }

    private int number() throws ShapeException {
        int first = bytes[at];
        if (first < '0' || first > '9') {
            token();
        }
        int i = at;
        long number = 0;
        for (int digit = bytes[i] - '0'; digit >= 0 && digit <= 9; digit = bytes[++i] - '0') {
            number = number * 10 + digit;
            if (number > Integer.MAX_VALUE) {
                throw fail();
            }
        }
        if (i == at) {
            throw fail();
        }
        at = i;
        return (int) number;
    }

    private long hex() throws ShapeException {
        token();
        int i = at;
        long number = 0;
        for (int digit = hex(bytes[i]); digit >= 0; digit = hex(bytes[++i])) {
            if (number > Long.MAX_VALUE >> 4) {
                throw fail();
            }
            number = number << 4 | digit;
        }
        if (i == at) {
            throw fail();
        }
        at = i;
        return number;
    }

    private static int hex(byte c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = (c | 0x20) - 'a';
        return letter >= 0 && letter < 6 ? letter + 10 : -1;
    }

    private void string() throws ShapeException {
        expect('"');
        from = at;
        plain = true;
        while (true) {
            to = Bytes.find(bytes, '"', at, limit);
            at = to;
            if (to == limit) {
                throw fail();
            }
            at++;
            byte next = bytes[at];
            int escapes = next == '"' ? 1 : next == '\\' ? escapes() : 0;
            if (escapes == 0) {
                break;
            }
            plain = false;
            at += escapes;
        }
        if (to - from >= RecordHead.LENGTH) {
            int head = RecordHead.find(bytes, from, to);
            quotesHead |= RecordHead.isAt(bytes, head, to);
        }
    }

    /** The platform writes halves of surrogate pairs as {@code \d83c\df10} between two strings; here: their length with the next quote. */
    private int escapes() throws ShapeException {
        int i = at;
        while (bytes[i] == '\\') {
            int end = i + 5;
            while (++i < end && hex(bytes[i]) >= 0) {
                // four of them
            }
            if (i < end && i < limit) {
                return 0;
            }
        }
        if (i >= limit) {
            at = limit;
            throw fail();
        }
        return bytes[i] == '"' ? i + 1 - at : 0;
    }

    /**
     * A typed value: a list that begins with a letter in quotes. No comment can hold what looks like one, as quotes are doubled there; so nobody
     * who writes one can make records appear out of a torn one.
     */
    private void typed() throws ShapeException {
        token();
        dataFrom = at;
        expect('{');
        token();
        if (at + 3 >= limit) {
            at = limit;
            throw fail();
        }
        dataType = bytes[at + 1];
        int letter = (dataType | 0x20) - 'a';
        if (bytes[at] != '"' || letter < 0 || letter >= 26 || bytes[at + 2] != '"' || bytes[at + 3] == '"') {
            throw fail();
        }
        at = dataFrom;
        list();
        dataTo = at;
    }

    /** Goes to behind any value; there may be nothing. */
    private void value() throws ShapeException {
        switch (token()) {
            case '{' -> list();
            case '"' -> string();
            case ',', '}' -> {
                // nothing
            }
            default -> atom();
        }
    }

    /** Goes to behind a list, whatever it holds but records: these stand behind one that was cut off. */
    private void list() throws ShapeException {
        int depth = 0;
        boolean comma = true;
        do {
            byte c = token();
            if (!comma && c != ',' && c != '}') {
                throw fail();
            }
            comma = c == ',' || c == '{';
            switch (c) {
                case '{' -> {
                    if (++depth > Limits.STREAM.depth() || RecordHead.isAt(bytes, at, limit)) {
                        throw fail();
                    }
                    at++;
                }
                case '}' -> {
                    depth--;
                    at++;
                }
                case ',' -> at++;
                case '"' -> string();
                default -> atom();
            }
        } while (depth > 0);
    }

    private void atom() throws ShapeException {
        int i = at;
        while (i < limit && !endsAtom(bytes[i])) {
            i++;
        }
        if (i == at) {
            throw fail();
        }
        at = i;
    }

    private static boolean endsAtom(byte c) {
        return c == ',' || c == '}' || c == '{' || c == '"' || Bytes.isBlank(c);
    }

    private void separators() throws ShapeException {
        if (token() == '}') {
            return; // a comma and nothing behind it
        }
        expect('{');
        if (token() == '}') {
            at++;
            return;
        }
        int count = 0;
        do {
            if (count == SEPARATORS) {
                throw fail();
            }
            separators[count++] = number();
        } while (more());
        if (count != 1 + 2 * (long) separators[0]) {
            throw fail();
        }
        separatorNumbers = count;
    }

    /** The hash of the reference in its data; 0 if it is none. */
    int reference() {
        int first = dataFrom + "{'R',".length();
        return dataType == 'R' && bytes[first - 1] == ',' ? BlockColumn.hash(bytes, first, dataTo - 1) : 0;
    }

    /** The record with its texts. */
    LogRecord record(long offset) {
        return new LogRecord(
                offset,
                at - begin,
                localTime(),
                letter,
                transactionTime == 0 ? null : new TransactionKey(transactionTime, transactionId),
                user,
                computer,
                application,
                connection,
                event,
                importance,
                text(commentFrom, commentTo, commentPlain),
                metadata,
                data(),
                text(presentationFrom, presentationTo, presentationPlain),
                server,
                mainPort,
                additionalPort,
                session,
                separatorList());
    }

    private LocalDateTime localTime() {
        long seconds = time / SECOND;
        return YEAR_1.plusDays(seconds / 86_400).atStartOfDay().plusSeconds(seconds % 86_400);
    }

    private String text(int first, int end, boolean asItStands) {
        return asItStands
                ? new String(bytes, first, end - first, StandardCharsets.UTF_8)
                : Quotes.read(bytes, first - 1, end + 1);
    }

    /** The typed value without the blanks between its tokens. */
    private String data() {
        byte[] kept = new byte[dataTo - dataFrom];
        int count = 0;
        boolean inside = false;
        for (int i = dataFrom; i < dataTo; i++) {
            inside ^= bytes[i] == '"';
            if (inside || !Bytes.isBlank(bytes[i])) {
                kept[count++] = bytes[i];
            }
        }
        return new String(kept, 0, count, StandardCharsets.UTF_8);
    }

    List<Separator> separatorList() {
        List<Separator> list = new ArrayList<>(separatorNumbers / 2);
        for (int i = 1; i < separatorNumbers; i += 2) {
            list.add(new Separator(separators[i], separators[i + 1]));
        }
        return List.copyOf(list);
    }
}
