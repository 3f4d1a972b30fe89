package dev.vakhta.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AdministrationExceptionTest {
    @Test
    void keepsTheSentenceAndTheServersWordsApart() {
        Exception cause = new IOException("closed");
        AdministrationException e = new AdministrationException(
                FailureKind.NOT_AUTHENTICATED,
                "Нужен администратор кластера.",
                "Недостаточно прав",
                Level.CLUSTER,
                cause);
        assertEquals(FailureKind.NOT_AUTHENTICATED, e.kind());
        assertEquals("Нужен администратор кластера.", e.sentence());
        assertEquals("Недостаточно прав", e.serverText());
        assertEquals(Level.CLUSTER, e.level());
        assertSame(cause, e.getCause());
    }

    @Test
    void needsNoMoreThanAKindAndASentence() {
        AdministrationException e = new AdministrationException(FailureKind.NOT_FOUND, "No such session.");
        assertEquals("No such session.", e.sentence());
        assertNull(e.serverText());
        assertNull(e.level());
        assertNull(e.getCause());
    }

    @Test
    void aFailedHandleSaysWhy() {
        AdministrationException why = new AdministrationException(FailureKind.UNREACHABLE, "Nobody there.");
        assertSame(why, HandleState.failed(why).failure());
        assertEquals(HandleState.Phase.FAILED, HandleState.failed(why).phase());
    }

    @Test
    void aPasswordIsNotPrinted() {
        assertEquals("admin:***", new Credentials("admin", "secret").toString());
    }
}
