package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.eventlog.store.BlockColumn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A record in memory, numbers read and texts as places, and whether it is one at all. It is used for one record after the other and makes no
 * objects but what {@link #record} is asked for. Its fields are open to those who read blocks.
 */
final class RecordParser extends Cursor {
    /** What {@link #parse} says of what is no record, whatever follows. */
    static final int NONE = -1;

    /** What it says of what may become one with more bytes behind the limit. */
    static final int CUT = -2;

    /** Ticks of a time: 100 µs. */
    private static final long SECOND = 10_000;

    private static final LocalDate YEAR_1 = LocalDate.of(1, 1, 1);
    /** Separators of a record and their number; more were never seen by far. */
    private static final int SEPARATORS = 1 + 2 * 1000;

    private int begin;

    /** The day of the last record: they come by thousands. */
    private long day;

    private long dayTicks;
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
    int server;
    int mainPort;
    int additionalPort;
    int session;
    /** Pairs of numbers. */
    final int[] separators = new int[SEPARATORS];

    /** Numbers there, the first of which is that of the pairs; 0: none. */
    int separatorNumbers;

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
        dataFrom = typedFrom;
        dataTo = typedTo;
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

    /** The letter of the typed value. */
    byte dataType() {
        return bytes[Bytes.find(bytes, '"', dataFrom, dataTo) + 1];
    }

    /** The hash of the reference in its data; 0 if it is none. */
    int reference() {
        int first = dataFrom + "{'R',".length();
        return dataType() == 'R' && bytes[first - 1] == ',' ? BlockColumn.hash(bytes, first, dataTo - 1) : 0;
    }

    /** Whether a text of it has what a record begins with. */
    boolean quotesHead() {
        return quotesHead;
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
                dense(dataFrom, dataTo),
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

    List<Separator> separatorList() {
        List<Separator> list = new ArrayList<>(separatorNumbers / 2);
        for (int i = 1; i < separatorNumbers; i += 2) {
            list.add(new Separator(separators[i], separators[i + 1]));
        }
        return List.copyOf(list);
    }
}
