package dev.vakhta.provider.ras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.handle.HandleMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a target, before anything is sent. */
class RasProviderTest {
    @ParameterizedTest
    @CsvSource({", ADDRESS_EMPTY", "' srv 1c ', ADDRESS_BLANK", "srv:0, ADDRESS_PORT", "user@srv, ADDRESS_FORM"})
    void addressesNotUnderstood(String typed, HandleMessage why) {
        Given given = new Given("x");
        given.target.setAddress(typed);
        String problem = why.text(typed == null ? "" : typed.strip());
        assertEquals(problem, new RasProvider().problem(given.target));
        assertEquals(problem, Given.fails(given::handle).sentence());
    }

    @Test
    void otherSettings() {
        Target target = new Given("srv").target;
        assertNull(new RasProvider().problem(target));
        target.setEndpoint("16.0");
        assertNull(new RasProvider().problem(target));
        target.setEndpoint("13.0");
        assertTrue(String.valueOf(new RasProvider().problem(target)).contains("13.0"));
        target.setEndpoint("");
        target.setCallTimeout(0);
        assertEquals(RasMessage.LIMIT_TOO_SHORT.text(), new RasProvider().problem(target));
    }
}
