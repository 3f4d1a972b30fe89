package dev.vakhta.ui.eventlog.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.query.LogQuery;
import org.junit.jupiter.api.Test;

class QueriesTest {
    private static final LogLine LINE = Listed.line(
            Listed.row(60, 3, new TransactionKey(0xab, 0xc), TransactionOutcome.COMMITTED, "first line\nsecond"));

    private static LogQuery query(String text) throws Exception {
        return LogQuery.parse(text);
    }

    @Test
    void onlyAndNot() throws Exception {
        assertEquals(
                query("importance=error user=Иванов"),
                Queries.only(query("user=Петров importance=error"), LINE, LogField.USER),
                "takes the place of what was wanted of that field");
        assertEquals(
                query("user=Петров -event=_$Data$_.Update"), Queries.not(query("user=Петров"), LINE, LogField.EVENT));
        LogQuery twice = Queries.not(Queries.not(LogQuery.ALL, LINE, LogField.USER), LINE, LogField.USER);
        assertEquals(1, twice.conditions().size());
        assertEquals(query("comment::\"first line\""), Queries.only(LogQuery.ALL, LINE, LogField.COMMENT));
        assertEquals(query("computer=\"\""), Queries.only(LogQuery.ALL, LINE, LogField.COMPUTER), "those without one");
    }

    @Test
    void sessionTransactionAndMinutes() throws Exception {
        assertEquals(query("transaction=\"ab,c\" log=base"), Queries.transaction(query("user=x"), LINE, true));
        assertEquals(
                query("session=17 time:>=2025-12-31T00:01 time:<2026-01-02T00:01"),
                Queries.session(LogQuery.ALL, LINE, false));
        assertEquals(
                query("time:>=2025-12-31T23:56 time:<2026-01-01T00:06:01"),
                Queries.around(query("user=x"), Listed.BEGIN.plusSeconds(60)));
        assertEquals(query("user=Иванов time:>=2026-01-01"), Queries.ofUser("Иванов", Listed.BEGIN.plusHours(7)));
    }

    @Test
    void whatIsReadAgainIsTheSame() throws Exception {
        LogQuery all = Queries.not(Queries.transaction(LogQuery.ALL, LINE, true), LINE, LogField.COMMENT);
        assertEquals(all, query(all.text()));
    }

    @Test
    void damagedRegionsHaveNothingToChooseBy() {
        assertFalse(Queries.isOffered(Listed.line(Listed.damage(1)), LogField.USER));
        assertFalse(Queries.isOffered(LINE, LogField.TIME));
        assertTrue(Queries.isOffered(LINE, LogField.COMPUTER), "an empty one");
    }
}
