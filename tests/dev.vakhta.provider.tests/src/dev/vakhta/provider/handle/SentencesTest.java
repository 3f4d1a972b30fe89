package dev.vakhta.provider.handle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each failure has its kind, names place and command, and keeps what the server said. */
class SentencesTest {
    private final Sentences say = new Sentences(new Address("srv", 1545), "session list");
    private final IOException cause = new IOException();

    @Test
    void kindsAndWords() {
        for (AdministrationException e : List.of(
                say.notAuthenticated(Level.INFOBASE, "no", cause),
                say.notAllowed("no", cause),
                say.notFound("no", cause),
                say.processUnreachable("no", cause),
                say.refused("no", cause))) {
            assertEquals("no", e.serverText());
            assertSame(cause, e.getCause());
            assertTrue(e.sentence().contains("srv:1545") && e.sentence().contains("session list"), e.sentence());
        }
        assertEquals(FailureKind.NOT_ALLOWED, say.notAllowed(null, null).kind());
        assertEquals(FailureKind.NOT_FOUND, say.notFound(null, null).kind());
        assertEquals(FailureKind.UNREACHABLE, say.processUnreachable(null, null).kind());
        assertEquals(FailureKind.REFUSED, say.refused(null, null).kind());
        assertEquals(FailureKind.CANCELLED, say.cancelled(cause).kind());
        assertTrue(say.timedOut(7, cause).sentence().contains("7"));
    }

    @Test
    void whoeverDoesNotKnowUsIsNamed() {
        for (Level level : Level.values()) {
            AdministrationException e = say.notAuthenticated(level, null, null);
            assertEquals(FailureKind.NOT_AUTHENTICATED, e.kind());
            assertEquals(level, e.level());
        }
    }

    @Test
    void rightsAreALoginWhereThereIsOne() {
        UUID some = new UUID(1, 2);
        Login known = Login.infobase(some, some);
        Login nobodyKnows = Login.infobase(some, new UUID(0, 0));
        AdministrationException e = say.noRights(List.of(Login.cluster(some), known), "no", cause);
        assertEquals(Level.INFOBASE, e.level());
        assertEquals(say.notAuthenticated(Level.INFOBASE, null, null).sentence(), e.sentence());
        for (List<Login> logins : List.of(List.<Login>of(), List.of(Login.cluster(some), nobodyKnows))) {
            assertEquals(
                    FailureKind.NOT_ALLOWED, say.noRights(logins, "no", cause).kind());
        }
    }

    @Test
    void nobodyKnowsKeepsWhy() {
        AdministrationException why = say.timedOut(7, cause);
        AdministrationException e = say.outcomeUnknown(why);
        assertEquals(FailureKind.OUTCOME_UNKNOWN, e.kind());
        assertSame(why, e.getCause());
    }
}
