package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.vakhta.model.reading.Repeats;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What repeats is made once, and whatever collides is still read right. */
class RepeatsTest {
    @Test
    void aLongAnswerHoldsEachTextAndIdOnce() throws Exception {
        WireWriter writer = new WireWriter(11);
        UUID id = new UUID(1, 2);
        for (int i = 0; i < 1000; i++) {
            writer.string("Иванов").uuid(id);
        }
        WireReader reader = new WireReader(writer.toByteArray(), 11);
        String first = reader.string();
        UUID firstId = reader.uuid();
        assertEquals("Иванов", first);
        assertEquals(id, firstId);
        for (int i = 1; i < 1000; i++) {
            assertSame(first, reader.string());
            assertSame(firstId, reader.uuid());
        }
    }

    @Test
    void whatDiffersStaysDifferentHoweverItCollides() throws Exception {
        Random random = new Random(7);
        String[] texts = new String[20_000];
        WireWriter writer = new WireWriter(11);
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Integer.toString(random.nextInt(30_000), 36) + "x".repeat(random.nextInt(3) * 100);
            writer.string(texts[i]).uuid(new UUID(i % 5000, i % 3));
        }
        WireReader reader = new WireReader(writer.toByteArray(), 11);
        for (int i = 0; i < texts.length; i++) {
            assertEquals(texts[i], reader.string());
            assertEquals(new UUID(i % 5000, i % 3), reader.uuid());
        }
        assertEquals(0, reader.remaining());
    }

    @Test
    void veryLongTextsAreNotKept() {
        byte[] payload = "y".repeat(400).getBytes(StandardCharsets.US_ASCII);
        Repeats repeats = new Repeats();
        assertNotSame(repeats.text(payload, 0, 200), repeats.text(payload, 200, 200));
    }
}
